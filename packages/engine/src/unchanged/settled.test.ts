import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { plainText, type Renderer } from '@trifold/core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildIn } from '../../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { textRenderer } from '../../test/renderers.ts'
import type { BuildReport } from '../report.ts'
import { replay } from './replay.ts'
import { takeSnapshot } from './take-snapshot.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const place = (): string => folder.at('trifold-out/.trifold/seen')

const text = textRenderer({ rendered: [] })

/** Shows an article and all of its neighbours. */
const around: Renderer = {
  ...text,
  name: 'around',
  render: async (article, _options, { neighbours }) => {
    const { original, versions = [], parents = [] } = neighbours?.() ?? {}
    const shown = [article, original?.article, ...[...versions, ...parents].map((one) => one.article)]
    const content = shown.map((one) => (one === undefined ? 'none' : plainText(one.children))).join('\n')
    return { files: [{ path: 'around.txt', content, role: 'main' }], diagnostics: [], omitted: [] }
  },
}

const renderers = [text, around]

/** Builds files that are older than the run, by what the last one saw, and keeps what this one did. */
const build = async (): Promise<BuildReport> => {
  await setTimeout(60)
  const report = await buildIn(folder, { renderers, snapshot: place(), snapshotKey: 'key' })
  const seen = report.seen?.()
  if (seen !== undefined) takeSnapshot(place(), seen, { key: 'key', status: 0, report: [] })
  return report
}

const isReplayed = (): boolean => replay(place(), 'key') !== undefined

/** The outputs and what is known of them, but for what was seen of this machine. */
const outputs = async (): Promise<Record<string, unknown>> => {
  const {
    '.trifold/seen': _,
    'trifold-out/.trifold/seen': __,
    ...rest
  } = await folder.snapshot('trifold-out')
  return rest
}

const posts = {
  'a.md': '# A\n\n[B](b.md) ![p](p.svg)\n',
  'b.md': '# B\n',
  'b.fr.md': '# B\n',
  'c/index.md': '# C\n',
  'c/d.md': '# D\n',
  'e.md': '---\ndraft: true\n---\n# E\n',
  'p.svg': '<svg/>',
}

const write =
  (name: string, text: string): (() => void) =>
  () =>
    writeFileSync(folder.at(name), text)

const both = (one: () => void, other: () => void) => (): void => {
  one()
  other()
}

it.each<[string, () => void]>([
  ['a text', write('a.md', '# A\n\nOther.\n')],
  ['a title', write('a.md', '# Other\n\n[B](b.md)\n')],
  ['a text with an image that is missing', write('a.md', '![x](x.svg)\n')],
  ['a slug', write('b.md', '---\nslug: z\n---\n# B\n')],
  ['a language', write('b.md', '---\nlang: de\n---\n# B\n')],
  ['a draft', write('b.md', '---\ndraft: true\n---\n# B\n')],
  ['no draft', write('e.md', '# E\n')],
  ['the text of the page of a folder', write('c/index.md', '# C2\n')],
  ['the text of a version', write('b.md', '# B2\n')],
  ['an article with an error', write('b.md', ':::definition\n')],
  ['another name of a file that is linked to', () => renameSync(folder.at('b.md'), folder.at('g.md'))],
  ['the slug of another', write('c/d.md', '---\nslug: a\n---\n# D\n')],
  ['no page of a folder', () => rmSync(folder.at('c/index.md'))],
  ['a second text', both(write('a.md', '# A2\n'), write('c/d.md', '# D2\n'))],
  ['a new version', write('a.fr.md', '# A\n')],
  ['a new article', write('f.md', '# F\n')],
  ['no article', () => rmSync(folder.at('b.md'))],
  ['an image', write('p.svg', '<svg />')],
  ['no image', () => rmSync(folder.at('p.svg'))],
  ['the same text again', write('a.md', posts['a.md'])],
  ['an output', () => rmSync(folder.at('trifold-out/a/article.txt'))],
  ['an index page', () => rmSync(folder.at('trifold-out/index.html'))],
])('makes by what the last run saw what it makes without, where it meets %s', async (_name, change) => {
  await folder.write(posts)
  await build()
  await build()
  change()
  const { counts } = await build()
  const made = await outputs()
  expect(isReplayed()).toBe(true)
  const again = await build()
  expect({ ...again.counts, removed: 0 }).toMatchObject({ built: 0, failed: counts.failed })
  rmSync(place())
  await buildIn(folder, { renderers })
  expect(await outputs()).toEqual(made)
  rmSync(folder.at('trifold-out'), { recursive: true })
  await buildIn(folder, { renderers })
  // What failed leaves what it had.
  if (counts.failed === 0) expect(await outputs()).toEqual(made)
})

it.each<[string, () => void]>([
  ['another article', write('b.md', '# B3\n')],
  ['an image that an article has named since', write('x.svg', '<svg/>')],
  ['the article again', write('a.md', '# A3\n')],
  ['its output', () => rmSync(folder.at('trifold-out/a/article.txt'))],
  ['an output of another', () => rmSync(folder.at('trifold-out/b/article.txt'))],
  ['a new article', write('f.md', '# F\n')],
])('sees of what it saw before and after an edit that there is other %s', async (_name, change) => {
  await folder.write(posts)
  await build()
  write('a.md', '# A\n\n![x](x.svg)\n')()
  await build()
  expect(isReplayed()).toBe(true)
  change()
  expect(isReplayed()).toBe(false)
  await build()
  expect(isReplayed()).toBe(true)
})
