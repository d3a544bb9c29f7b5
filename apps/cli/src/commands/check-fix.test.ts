import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trifold-fix-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const slip = '# A\n\n:::tpi\n\nText.\n\n:::\n'
const right = '# A\n\n:::tip\n\nText.\n\n:::\n'

const check = async (...args: string[]) => {
  const told = { out: '', error: '' }
  const status = await run(['check', '.', '--to', 'markdown', ...args], {
    cwd: folder,
    env: {},
    stdout: { write: (text) => (told.out += text) },
    stderr: { write: (text) => (told.error += text) },
    now: () => 0,
    today: () => '2026-11-22',
  })
  return { status, ...told }
}

const write = (text: string): void => writeFileSync(join(folder, 'a.md'), text)
const read = (): string => readFileSync(join(folder, 'a.md'), 'utf8')

describe('trifold check --fix', () => {
  it('mends what is safe, says so, and checks the rest', async () => {
    write(slip)
    const { status, out } = await check('--fix')
    expect(read()).toBe(right)
    expect(out).toContain('Mended a.md: block-known\n')
    expect(out).not.toContain('error')
    expect(status).toBe(0)
  })

  it('says where nothing is safe to mend, and leaves the errors', async () => {
    write(':::poem\n\nText.\n\n:::\n')
    const { status, out } = await check('--fix')
    expect(out).toContain('Nothing was mended: no finding is safe to mend.\n')
    expect(status).toBe(1)
  })

  it('tells programs what was mended', async () => {
    write(slip)
    const { fixed, diagnostics } = JSON.parse((await check('--fix', '--format', 'json')).out)
    expect(fixed).toMatchObject([
      { file: 'a.md', status: 'written', mended: [{ code: 'block-known', line: 3, fix: { text: 'tip' } }] },
    ])
    expect(diagnostics).toEqual([])
  })

  it('prints a patch alone and writes nothing with --dry-run', async () => {
    write(slip)
    const { status, out } = await check('--fix', '--dry-run')
    expect(out).toBe('--- a/a.md\n+++ b/a.md\n@@ -1,6 +1,6 @@\n # A\n \n-:::tpi\n+:::tip\n \n Text.\n \n')
    expect(read()).toBe(slip)
    expect(status).toBe(0)
  })

  it('is needed for --dry-run', async () => {
    write(slip)
    const { status, error } = await check('--dry-run')
    expect(status).toBe(2)
    expect(error).toContain('--fix')
  })
})
