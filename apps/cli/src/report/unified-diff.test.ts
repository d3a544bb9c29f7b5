import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { unifiedDiff } from './unified-diff.ts'

const folder = mkdtempSync(join(tmpdir(), 'trifold-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What `git apply` makes of a file with a patch: a judge of the format. */
const patched = (before: string, patch: string): string => {
  writeFileSync(join(folder, 'a.md'), before)
  const { status, stderr } = spawnSync('git', ['apply', '--unsafe-paths', '-'], { cwd: folder, input: patch })
  if (status !== 0) throw new Error(String(stderr))
  return readFileSync(join(folder, 'a.md'), 'utf8')
}

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index}\n`).join('')

describe('a patch', () => {
  it('reads as every other does', () => {
    expect(unifiedDiff('a.md', 'one\ntwo\nthree\n', 'one\n2\nthree\n')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n one\n-two\n+2\n three\n',
    )
    expect(unifiedDiff('a.md', 'same\n', 'same\n')).toBe('')
  })

  it.each([
    ['a line of many', lines(30), lines(30).replace('line 12\n', 'LINE 12\n')],
    ['lines far apart', lines(90), lines(90).replace('line 3\n', 'x\n').replace('line 70\n', 'y\nz\n')],
    ['lines close together', lines(9), lines(9).replace('line 3\n', '').replace('line 5\n', 'y\n')],
    ['lines at the end', 'a\nb', 'a\nb\n\n:::\n'],
    ['the first line', 'a\nb\n', '\na\nb\n'],
    ['line endings of Windows', 'a\r\nb\r\nc\r\n', 'a\r\nB\r\nc\r\n'],
    ['everything', lines(300), lines(300).toUpperCase()],
  ])('is applied to %s', (_, before, after) => {
    expect(patched(before, unifiedDiff('a.md', before, after))).toBe(after)
  })
})
