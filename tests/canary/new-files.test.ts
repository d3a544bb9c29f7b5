import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../apps/cli/src/run.ts'
import { createPlace, type Place } from './place.ts'
import { canariesIn, holdsCanary } from './search-canary.ts'
import { waysOut } from './ways-out.ts'

/** Names that nobody gives an article or a folder, beside every way to a place outside. */
const oddNames = [
  '',
  '.',
  '..',
  '/',
  '-',
  '--',
  'CON',
  'nul.md',
  'a'.repeat(10_000),
  'a/'.repeat(3_000),
  'name\0.md',
  '\u001b[2Jname',
  'na\nme',
  'na\u202eme',
  '\ud800',
  '.git/hooks/post-commit',
  '.trifold/lock',
  'node_modules/x',
  'out/x',
  'package.json',
]

const namesIn = ({ outside }: Place): string[] => [
  ...oddNames,
  ...Object.values(waysOut({ path: `${outside}/new-one`, relative: '../outside/new-one' })),
]

/** What the command says, run in the collection of a place. */
const runIn = async ({ site, outside }: Place, args: readonly string[]) => {
  let said = ''
  const stream = {
    write: (text: string) => {
      said += text
    },
  }
  const io = {
    cwd: site,
    env: { HOME: outside },
    stdout: stream,
    stderr: stream,
    today: () => '2026-11-22',
    now: () => 0,
  }
  return { status: await run(args, io), said }
}

/** What a terminal would obey. */
const controls = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** The command makes nothing but in the collection, says nothing of what stands outside, and has no fault. */
const expectInside = async (place: Place, ...args: string[]): Promise<void> => {
  const state = () => [readdirSync(place.path).sort(), place.stateOutside()]
  const before = state()
  const { status, said } = await runIn(place, args)
  expect({ args, state: state() }).toEqual({ args, state: before })
  expect({ args, said, faulty: /fault of Trifold/.test(said), raw: controls.test(said) }).toMatchObject({
    faulty: false,
    raw: false,
  })
  expect({ args, status: [0, 2, 3].includes(status) }).toEqual({ args, status: true })
  expect(holdsCanary(Buffer.from(said))).toBe(false)
}

const createSite = (): Place =>
  createPlace({ 'site/trifold.config.json': '{}', 'site/posts/one.md': '# One\n\nText.\n' })

describe('a new file stands in its collection, whatever it is called', () => {
  it('an article', async () => {
    const place = createSite()
    for (const name of namesIn(place)) await expectInside(place, 'new', '--', name)
    for (const folder of ['.git', '.trifold', 'node_modules', 'out'])
      expect(readdirSync(place.site)).not.toContain(folder)
  })

  it('an article in a folder', async () => {
    const place = createSite()
    for (const name of namesIn(place)) await expectInside(place, 'new', 'post', `--dir=${name}`)
  })

  it('an article in another language', async () => {
    const place = createSite()
    for (const name of namesIn(place)) await expectInside(place, 'new', 'one', `--lang=${name}`)
  })

  it('an article with a title', async () => {
    const place = createSite()
    let count = 0
    for (const name of namesIn(place)) await expectInside(place, 'new', `n-${count++}`, `--title=${name}`)
    expect(place.trifold('check', '--format', 'json').said).not.toContain('frontmatter-readable')
  })

  it('an article behind a link', async () => {
    const place = createSite()
    symlinkSync(place.outside, join(place.site, 'away'))
    symlinkSync(join(place.outside, 'new.md'), join(place.site, 'taken.md'))
    mkdirSync(join(place.site, 'deep'))
    symlinkSync('../../outside', join(place.site, 'deep/away'))
    for (const args of [
      ['away/new'],
      ['deep/away/new'],
      ['new', '--dir', 'away'],
      ['taken'],
      ['secret', '--dir', 'deep/away'],
    ])
      await expectInside(place, 'new', ...args)
    expect(canariesIn(place.site)).toEqual([])
  })
})
