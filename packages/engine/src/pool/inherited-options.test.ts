import { expect, it } from 'vitest'
import { inheritedOptions, inheritedVariables } from './inherited-options.ts'

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

it.each([
  { options: '--inspect', inherited: '' },
  { options: '--inspect=0 --no-warnings', inherited: '--no-warnings' },
  { options: '--no-warnings --inspect-brk=127.0.0.1:9230', inherited: '--no-warnings' },
  {
    options: '--require ./a--inspect.cjs --inspect-port=0',
    inherited: '--require ./a--inspect.cjs --inspect-port=0',
  },
])('a process with NODE_OPTIONS=$options starts others with NODE_OPTIONS=$inherited', (row) => {
  const { NODE_OPTIONS } = inheritedVariables({ NODE_OPTIONS: row.options, PATH: '/bin' })
  expect(NODE_OPTIONS).toBe(row.inherited)
})

it('variables without NODE_OPTIONS are inherited as they are', () => {
  expect(inheritedVariables({ PATH: '/bin' })).toEqual({ PATH: '/bin' })
})
