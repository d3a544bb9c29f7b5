import { describe, expect, it } from 'vitest'
import { run } from './run.ts'
import { version } from './version.ts'

/** Runs the command and gives its exit status and what it printed. */
const trifold = (...args: string[]) => trifoldOf('', ...args)

/** The same, with something on standard input. */
const trifoldOf = async (input: string, ...args: string[]) => {
  const printed = { stdout: '', stderr: '' }
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text
    },
  })
  const stdin = new Blob([input]).stream()
  const io = {
    cwd: '/',
    env: {},
    stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    today: () => '2026-11-22',
    now: () => 0,
  }
  return { status: await run(args, io), ...printed }
}

describe('the command', () => {
  it('prints its version', async () => {
    expect(await trifold('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('reports more findings of one page than a call takes arguments', async () => {
    const graph = JSON.stringify(new Array(130_000).fill(1))
    const { status, stdout } = await trifoldOf(graph, 'check', '-', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout).summary.errors).toBe(130_000)
  })

  it('prints its help on standard output when asked', async () => {
    const { status, stdout, stderr } = await trifold('--help')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const command of ['build', 'check', 'prune', 'json-schema'])
      expect(stdout).toContain(`  ${command} `)
    expect(stdout).toContain('Exit status:')
  })

  it('documents every option of a command', async () => {
    const { stdout } = await trifold('build', '--help')
    for (const option of [
      'to',
      'out',
      'format',
      'templates',
      'template',
      'drafts',
      'strict',
      'no-cache',
      'force',
      'why',
    ])
      expect(stdout).toContain(`--${option}`)
  })

  it.each([
    ['articles', ['json-schema'], 'Article'],
    ['articles by name', ['json-schema', 'article'], 'Article'],
    ['themes', ['json-schema', 'theme'], 'Theme'],
    ['decks', ['json-schema', 'deck'], 'Deck'],
    ['configurations', ['json-schema', 'config'], 'MarkdownOptions'],
    ['front matter', ['json-schema', 'frontmatter'], 'PersonOrOrganization'],
    ['blocks', ['json-schema', 'fences'], 'key-points'],
    ['one block', ['json-schema', 'fences', 'story'], 'turn'],
  ])('prints a JSON Schema of %s', async (_, args, id) => {
    const { status, stdout } = await trifold(...args)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
    expect(stdout).toContain(`"${id}"`)
  })
})

describe('wrong usage', () => {
  it.each([
    ['no command', [], 'Usage: trifold'],
    ['an unknown command', ['biuld'], 'Did you mean build?'],
    ['an unknown option', ['build', '--forse'], 'Did you mean --force?'],
    ['an option of another command', ['check', '--out', 'x'], "unknown option '--out'"],
    [
      'an unknown report format',
      ['build', '--format', 'xml'],
      'trifold: --format is "xml"; expected text, lines, json, github, sarif\n',
    ],
    ['a report format misspelt', ['check', '--format', 'jsn'], 'sarif. Did you mean "json"?\n'],
    ['a kind of article misspelt', ['new', 'a', '--template', 'howto'], 'Did you mean "how-to"?\n'],
    ['a schema misspelt', ['json-schema', 'frontmater'], 'Did you mean "frontmatter"?'],
    ['an empty name of a format', ['build', '--to', 'html,'], 'Expected names of formats'],
    [
      'a schema of something else',
      ['json-schema', 'slides'],
      'the schema is "slides"; expected article, config, deck, fences, frontmatter, theme\n',
    ],
    ['a schema of a block that is none', ['json-schema', 'fences', 'stroy'], 'Did you mean "story"?'],
    ['a schema of a block of something else', ['json-schema', 'theme', 'story'], 'fences alone'],
    ['an option without its value', ['build', '--out'], 'argument missing'],
  ])('%s ends with status 2 and prints to standard error alone', async (_, args, message) => {
    const { status, stdout, stderr } = await trifold(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
