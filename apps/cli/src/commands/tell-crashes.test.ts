import { expect, it } from 'vitest'
import { tellCrashes } from './tell-crashes.ts'

it('tells where the program failed, with the stack and the causes, on standard error', () => {
  let printed = ''
  const stderr = {
    write: (text: string) => {
      printed += text
    },
  }
  const stdout = {
    write: () => {
      throw new Error('standard output is for results')
    },
  }
  const error = new TypeError('x is not a function', { cause: new Error('a \u001B[2J cause') })
  const io = { cwd: '/', env: {}, stdout, stderr, today: () => '2026-11-22', now: () => 0 }
  tellCrashes([{ file: 'a\u0007.md', where: 'slides', error }], io)
  expect(printed).toContain('a fault of Trifold itself, in slides of a\uFFFD.md')
  expect(printed).toContain('TypeError: x is not a function\n    at ')
  expect(printed).toContain('caused by Error: a \uFFFD[2J cause')
})
