import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replay } from './replay.ts'
import { printSnapshot, readSnapshot } from './snapshot.ts'
import { takeSnapshot } from './take-snapshot.ts'
import { unchangedSince } from './unchanged-since.ts'

let folder: string
const at = (path: string): string => join(folder, path)
const place = (): string => at('.trifold/seen')
const long = 1_000

/** Something that a run read long ago. */
const source = (path: string, text: string): void => {
  writeFileSync(at(path), text)
  const past = new Date(Date.now() - long * long)
  utimesSync(at(path), past, past)
}

const take = (began = Date.now() + long, inputs: readonly string[] = []): void =>
  takeSnapshot(
    place(),
    {
      outDir: at('out'),
      compiling: 'compiling',
      articles: [at('a.md')],
      verified: [at('out/.trifold/manifest.json'), at('out/a.html')],
      outputs: [at('out/.trifold/manifest.json'), at('out/a.html'), at('out/b.html')],
      written: new Map(),
      inputs: new Set([at('trifold.config.json'), at('missing.png'), ...inputs]),
      folders: new Map([[folder, ['a.md', 'out', 'trifold.config.json']]]),
      began,
    },
    { key: 'key', status: 1, report: ['before ', ' after'] },
  )

const isReplayed = (): boolean => replay(place(), 'key') !== undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trifold-unchanged-'))
  mkdirSync(at('out/.trifold'), { recursive: true })
  source('a.md', '# A\n')
  source('trifold.config.json', '{}')
  for (const name of ['out/.trifold/manifest.json', 'out/a.html', 'out/b.html']) writeFileSync(at(name), name)
})
afterEach(() => rmSync(folder, { recursive: true }))

it('tells again what was told while nothing changes', () => {
  take()
  const found = replay(place(), 'key')
  expect(found?.status).toBe(1)
  expect(found?.report.map(String)).toEqual(['before ', ' after'])
  expect(replay(place(), 'another key')).toBeUndefined()
})

const later = (): Date => new Date(Date.now() + long)
const changes: [string, () => void][] = [
  ['a source is touched', () => utimesSync(at('a.md'), later(), later())],
  ['a source is other text of the same size and time', () => source('a.md', '# B\n')],
  ['a source is gone', () => rmSync(at('a.md'))],
  ['an article is new', () => writeFileSync(at('b.md'), '# B\n')],
  ['what was missing is there', () => writeFileSync(at('missing.png'), '')],
  ['the configuration changes', () => writeFileSync(at('trifold.config.json'), '{"lang":"fr"}')],
  ['an output is edited', () => writeFileSync(at('out/a.html'), 'edited')],
  ['an output is gone', () => rmSync(at('out/b.html'))],
  ['the outputs were restored', () => utimesSync(at('out/.trifold/manifest.json'), later(), later())],
  ['all outputs are gone', () => rmSync(at('out'), { recursive: true })],
  ['the snapshot is cut off', () => writeFileSync(place(), readFileSync(place()).subarray(0, 400))],
  ['the snapshot is no snapshot', () => writeFileSync(place(), 'nothing of ours')],
]

it.each(changes)('tells nothing where %s', (_, change) => {
  take()
  expect(isReplayed()).toBe(true)
  change()
  expect(isReplayed()).toBe(false)
})

it('takes no notice of files that no run looks at', () => {
  take()
  mkdirSync(at('.git'))
  expect(isReplayed()).toBe(true)
})

it('trusts no source that changed while it was read', () => {
  writeFileSync(at('a.md'), '# While it was read\n')
  take(Date.now())
  expect(isReplayed()).toBe(false)
})

it.each([
  ['trifold.config.jsn', false],
  ['trifold-out', true],
])('believes a folder to which %s came while the run was at work: %j', async (name, expected) => {
  mkdirSync(at('out/work'))
  await setTimeout(long / 10)
  const began = Date.now()
  writeFileSync(at(`out/work/${name}`), '')
  take(began, [at('out/work')])
  expect(isReplayed()).toBe(expected)
})

it.each([[[]], [['missing.png']]])('believes no snapshot that knows of nothing here but %j', (paths) => {
  take()
  const snapshot = readSnapshot(place())
  if (snapshot === undefined) throw new Error('no snapshot was taken')
  const stamps = new Float64Array(paths.flatMap(() => [-1, 0, 0]))
  writeFileSync(place(), printSnapshot({ ...snapshot, paths, stamps, listings: [] }))
  expect(isReplayed()).toBe(false)
})

it('keeps nothing where it may not write', () => {
  rmSync(at('.trifold'), { recursive: true, force: true })
  symlinkSync('/proc/nowhere', at('.trifold'))
  chmodSync(folder, 0o500)
  expect(take).not.toThrow()
  chmodSync(folder, 0o700)
  expect(isReplayed()).toBe(false)
})

it('knows articles and outputs that are as they were', () => {
  take()
  const { isArticle, isOutput } = unchangedSince(place(), at('out'))
  expect(isArticle('../a.md', 'compiling')).toBe(true)
  expect(isArticle('../a.md', 'compiled otherwise')).toBe(false)
  expect(isOutput('a.html')).toBe(true)
  // The run did not look whether it holds what the manifest says.
  expect(isOutput('b.html')).toBe(false)
  writeFileSync(at('out/a.html'), 'edited')
  expect(isOutput('a.html')).toBe(false)
})

it('knows nothing where the manifest is another', () => {
  take()
  writeFileSync(at('out/.trifold/manifest.json'), 'restored')
  expect(unchangedSince(place(), at('out')).isOutput('a.html')).toBe(false)
})
