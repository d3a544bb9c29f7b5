import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { planFiles } from './plan-files.ts'
import { writeFiles } from './write-files.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trifold-files-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const files = [
  { path: 'deep/er/a.txt', text: 'a' },
  { path: 'b.txt', text: 'b' },
]

it('a file that is there is kept', async () => {
  writeFileSync(join(root, 'b.txt'), 'mine')
  const plan = await planFiles(root, files)
  expect(plan.keep.map(({ path }) => path)).toEqual(['b.txt'])
  await writeFiles(plan)
  expect(readFileSync(join(root, 'deep/er/a.txt'), 'utf8')).toBe('a')
  expect(readFileSync(join(root, 'b.txt'), 'utf8')).toBe('mine')
})

it('a file that appears after the plan is kept, and those before it are taken back', async () => {
  const plan = await planFiles(root, files)
  writeFileSync(join(root, 'b.txt'), 'mine')
  await expect(writeFiles(plan)).rejects.toThrow('none of them was left behind')
  expect(readdirSync(root)).toEqual(['b.txt'])
  expect(readFileSync(join(root, 'b.txt'), 'utf8')).toBe('mine')
})
