import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
// Inside node_modules, so that the workspace resolves and the tree stays as it was.
const cache = join(root, 'node_modules/.cache')
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'nesting-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What tsc says of a program that uses the built declarations of core; empty when it compiles. */
const complaints = (program: string): string => {
  writeFileSync(join(folder, 'program.ts'), program)
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../../../tsconfig.base.json',
      compilerOptions: { noEmit: true },
      include: ['program.ts'],
    }),
  )
  try {
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    })
    return ''
  } catch (error) {
    return String((error as { stdout: unknown }).stdout)
  }
}

const program = (children: string) => `
import type { Callout } from '@trifold/core'
export const callout: Callout = { type: 'callout', kind: 'note', id: 'a', children: [${children}] }
`

it('lets a block stand in a block', () => {
  expect(complaints(program(`{ type: 'notes', id: 'b', children: [] }`))).toBe('')
})

it.each([
  ['bare text stand where blocks stand', `{ type: 'text', value: 'x' }`],
  ['a beat stand outside a story', `{ type: 'beat', id: 'b', children: [] }`],
  ['a block lack its id', `{ type: 'notes', children: [] }`],
])('does not let %s', (_, child) => {
  expect(complaints(program(child))).toMatch(/error TS2/)
})
