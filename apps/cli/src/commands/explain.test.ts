import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import type { Io } from '../terminal/io.ts'

const explain = async (args: readonly string[], terminal: { columns?: number; env?: Io['env'] } = {}) => {
  const told = { out: '', error: '' }
  const status = await run(['explain', ...args], {
    cwd: '/',
    env: terminal.env ?? {},
    stdout: {
      write: (text) => (told.out += text),
      ...(terminal.columns === undefined ? {} : { isTTY: true, columns: terminal.columns }),
    },
    stderr: { write: (text) => (told.error += text) },
    now: () => 0,
    today: () => '2026-01-01',
  })
  return { status, ...told }
}

describe('trifold explain', () => {
  it('tells what should hold, with a wrong and a right example, without colours where nobody sees any', async () => {
    const { status, out } = await explain(['fence-closed'])
    expect(status).toBe(0)
    expect(out).toMatch(/^fence-closed {2}error, fences\n\nEvery fence that opens is closed/)
    expect(out).toMatch(/\n\nWrong\n\n {4}# .*\n\n {4}:::tip\n[\s\S]*\n\nRight\n\n {4}# /)
    expect(out).not.toContain('\u001b')
  })

  it('keeps to the width of the terminal, but for examples', async () => {
    const { out } = await explain(['fence-closed'], { columns: 50, env: { FORCE_COLOR: '1' } })
    const shown = out.replace(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '')
    expect(shown).not.toBe(out)
    expect(shown.split('\n').filter((line) => line.length > 50 && !line.startsWith('    '))).toEqual([])
  })

  it('lists every code by topic', async () => {
    const { status, out } = await explain([])
    expect(status).toBe(0)
    expect(out).toMatch(/^Front matter\n[\s\S]*\nFences\n {2}fence-closed +Every fence/)
  })

  it('knows no other code, and says which one may be meant', async () => {
    expect(await explain(['fence-close'])).toEqual({
      status: 2,
      out: '',
      error: 'trifold: no finding has the code fence-close; did you mean fence-closed?\n',
    })
    expect((await explain(['\u001b[2J'])).error).not.toContain('\u001b')
  })

  it('gives programs the same as data', async () => {
    const { out } = await explain(['fence-closed', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ code: 'fence-closed', severity: 'error', topic: 'fences' })
    const all = JSON.parse((await explain(['--format', 'json'])).out) as { code: string }[]
    expect(all.map(({ code }) => code)).toContain('fence-closed')
  })
})
