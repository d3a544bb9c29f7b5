import { rmSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { Renderer } from '@trifold/core'
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

/** Does something when an article is rendered: the run is at work then. */
const renderer = (version: string, onRender: (file: string) => void): Renderer => {
  const text = textRenderer({ rendered: [] })
  return {
    ...text,
    version,
    render: (article, options, context) => {
      onRender(context.file)
      return text.render(article, options, context)
    },
  }
}

const place = (): string => folder.at('trifold-out/.trifold/seen')

/** Builds files that are older than the run, and keeps what it saw. */
const build = async (
  paths: readonly string[],
  version: string,
  onRender: (file: string) => void = () => undefined,
): Promise<BuildReport> => {
  await setTimeout(100)
  const report = await buildIn(folder, {
    paths,
    renderers: [renderer(version, onRender)],
    snapshot: place(),
  })
  const seen = report.seen?.()
  if (seen !== undefined) takeSnapshot(place(), seen, { key: 'key', status: 0, report: [] })
  return report
}

const isReplayed = (): boolean => replay(place(), 'key') !== undefined

it.each([
  ['post.fr.md', false],
  ['out', true],
])('leaves %s, which comes beside a named article, to the next one: %j', async (name, expected) => {
  await folder.write({ 'post.md': 'Hi.\n' })
  await build(['post.md'], '1', () => writeFileSync(folder.at(name), 'Salut.\n'))
  expect(isReplayed()).toBe(expected)
})

const posts = { 'a.md': 'One.\n', 'b.md': 'Two.\n' }

it('tells of an article that vanishes after it was placed, and keeps its outputs', async () => {
  await folder.write(posts)
  await build([], '1')
  const before = await folder.read('trifold-out/b/article.txt')
  const report = await build([], '2', () => rmSync(folder.at('b.md'), { force: true }))
  expect(report.diagnostics.map(({ file, code }) => [file, code])).toEqual([['b.md', 'file-readable']])
  expect(report.counts).toMatchObject({ built: 1, failed: 1 })
  expect(await folder.read('trifold-out/b/article.txt')).toBe(before)
})

it('knows of an article that changes after it was placed by the text that it was made of', async () => {
  await folder.write(posts)
  await build([], '1')
  await build([], '2', () => writeFileSync(folder.at('b.md'), 'Three.\n'))
  expect(await folder.read('trifold-out/b/article.txt')).toContain('Three.')
  await folder.write(posts)
  await build([], '2')
  expect(await folder.read('trifold-out/b/article.txt')).toContain('Two.')
})
