import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { installCommand } from './installed-command.ts'

const command = installCommand()

/** What a person types at each question that appears. */
type Answers = readonly (readonly [question: string, typed: string])[]

interface Session {
  readonly status: number | null
  /** What stood on the terminal, colours and movements of the cursor taken out. */
  readonly shown: string
}

/** Runs the command on a terminal of its own, made by `script` of util-linux, and types as soon as it is asked. */
const atTerminal = (
  args: readonly string[],
  answers: Answers,
  env: Record<string, string> = {},
): Promise<Session> =>
  new Promise((resolve, reject) => {
    const line = [process.execPath, command.script(), ...args].map((word) => `'${word}'`).join(' ')
    const child = spawn('script', ['-qec', line, '/dev/null'], {
      cwd: command.folder,
      env: { PATH: process.env.PATH, HOME: command.folder, TERM: 'xterm', ...env },
    })
    let shown = ''
    const open = [...answers]
    child.stdout.on('data', (data: Buffer) => {
      shown += stripVTControlCharacters(data.toString())
      const [question, typed] = open[0] ?? []
      if (question === undefined || typed === undefined || !shown.includes(question)) return
      open.shift()
      child.stdin.write(typed)
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, shown }))
  })

const questions = ['What is the site called?', 'At which address', 'In which language', 'Who writes?']

describe('on a terminal, trifold init', () => {
  it('asks four questions, and Enter answers each', async () => {
    const answers = questions.map((question) => [question, '\r'] as const)
    const { status, shown } = await atTerminal(['init', 'four-enters'], answers)
    expect(status, shown).toBe(0)
    expect(shown).toContain('npm run dev')
    const config = JSON.parse(command.files('four-enters')['trifold.config.json'] ?? '') as object
    expect(config).toMatchObject({ name: 'Four enters', lang: 'en' })
    expect(config).not.toHaveProperty('baseUrl')
  })

  it('says what is wrong with an answer, and asks again', async () => {
    const { status, shown } = await atTerminal(
      ['init', 'mended'],
      [
        ['What is the site called?', 'Tides\r'],
        ['At which address', 'ftp://tides.example\r'],
        ['Expected an absolute URL', '\u0015tides.example\r'],
        ['In which language', '\r'],
        ['Who writes?', 'Ada Example\r'],
      ],
    )
    expect(status, shown).toBe(0)
    expect(JSON.parse(command.files('mended')['trifold.config.json'] ?? '')).toMatchObject({
      name: 'Tides',
      baseUrl: 'https://tides.example/',
      publisher: { name: 'Ada Example' },
    })
  })

  it.each([0, 1, 2, 3])('leaves nothing behind when it is stopped at question %i', async (index) => {
    const answers = questions
      .slice(0, index + 1)
      .map((question, position) => [question, position === index ? '\u0003' : '\r'] as const)
    const { status, shown } = await atTerminal(['init', `stopped-${index}`], answers)
    expect(status).toBe(2)
    expect(shown).toContain('Nothing was written.')
    expect(existsSync(join(command.folder, `stopped-${index}`))).toBe(false)
  })

  it.each([
    ['with --yes', ['--yes'], {}],
    ['in continuous integration', [], { CI: 'true' }],
  ])('asks nothing %s', async (name, options, env) => {
    const folder = name.replaceAll(/\W+/g, '-')
    const { status, shown } = await atTerminal(['init', folder, ...options], [], env)
    expect(status, shown).toBe(0)
    expect(shown).not.toContain('?')
  })
})

describe('on a terminal, trifold new', () => {
  it('asks for a title, a slug and a kind', async () => {
    expect(command.trifold('.', 'init', 'asked', '--yes').status).toBe(0)
    const { status, shown } = await atTerminal(
      ['new', '--dir', 'asked/articles'],
      [
        ['What is its title?', 'Moons & tides\r'],
        ['What is it called', '\r'],
        ['What kind of article', '\u001b[B\r'],
      ],
    )
    expect(status, shown).toBe(0)
    expect(command.files('asked')['articles/moons-tides.md']).toContain(':::comparison')
  })
})
