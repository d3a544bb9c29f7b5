import { expect, it } from 'vitest'
import { inheritedOptions } from './inherited-options.ts'

it.each([
  { options: ['--inspect-brk', '--max-old-space-size=500'], inherited: ['--max-old-space-size=500'] },
  { options: ['--inspect', '--inspect-wait', '--inspect-brk=127.0.0.1:9230'], inherited: [] },
  { options: ['--import', 'tsx', '-C', 'source'], inherited: ['--import', 'tsx', '-C', 'source'] },
  // Its value may stand apart, and without a debugger it does nothing.
  { options: ['--inspect-port', '0'], inherited: ['--inspect-port', '0'] },
  {
    options: ['--no-warnings', '-e', 'build()', '--trace-exit'],
    inherited: ['--no-warnings', '--trace-exit'],
  },
  { options: ['--eval=build()\nbuild()', '-p', '--no-warnings'], inherited: ['--no-warnings'] },
])('a process with $options starts others with $inherited', ({ options, inherited }) => {
  expect(inheritedOptions(options)).toEqual(inherited)
})
