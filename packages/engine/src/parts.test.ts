import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildIn } from '../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../test/folder.ts'
import { UsageError } from './errors.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
  await folder.write({ 'post.md': '# Post\n\n## Words\n\nHi.\n\n## More/less\n\nHo.\n' })
})
afterEach(() => folder.dispose())

const part = ['trifold-out/post/parts/more+words/cover.svg', 'trifold-out/post/parts/more+words/slides.html']
const whole = [
  'trifold-out/post/article.json',
  'trifold-out/post/article.txt',
  'trifold-out/post/cover.svg',
  'trifold-out/post/slides.html',
]

it('makes the slides of sections beside those of the whole, which stay fresh', async () => {
  await buildIn(folder)
  const report = await buildIn(folder, { sections: ['words', 'more', 'words'] })
  expect(await folder.list('trifold-out')).toEqual(
    [...whole, ...part, 'trifold-out/index.html'].sort((a, b) => (a < b ? -1 : 1)),
  )
  expect(report.articles[0]?.outputs.toSorted()).toEqual(part)
  expect(await folder.read('trifold-out/post/parts/more+words/slides.html')).toContain('Postmore,words')
  expect((await buildIn(folder)).counts.fresh).toBe(1)
  expect(await folder.list('trifold-out')).toContain(part[0])
})

it('makes nothing twice, whatever the order of the sections', async () => {
  const calls = { rendered: [] }
  await buildIn(folder, { sections: ['words', 'more'] }, calls)
  await buildIn(folder, { sections: ['more', 'words'] }, calls)
  expect(calls.rendered).toEqual(['cover post.md'])
})

it('needs no build of the whole', async () => {
  await buildIn(folder, { sections: ['words', 'more'] })
  expect(await folder.list('trifold-out')).toEqual(['trifold-out/index.html', ...part])
})

it('names the sections on the index page', async () => {
  await buildIn(folder, { sections: ['words', 'more'] })
  const page = await folder.read('trifold-out/index.html')
  expect(page).toContain('Slides: more, words')
  expect(page).toContain('post.more+words.slides.html')
})

it('removes what says something else than the article, once that is built as a whole', async () => {
  await buildIn(folder, { sections: ['words', 'more'] })
  await folder.write({ 'post.md': '# Post\n\n## Words\n\nHe.\n' })
  await buildIn(folder)
  expect(await folder.list('trifold-out')).toEqual([...whole, 'trifold-out/index.html'].sort())
})

it('gives sections names that every file system takes', async () => {
  await buildIn(folder, { sections: ['a/b', 'c:d', '..'] })
  expect((await folder.list('trifold-out')).filter((path) => path.endsWith('slides.html'))).toEqual([
    'trifold-out/post/parts/..+a-b+c-d/slides.html',
  ])
})

it('refuses formats that have no sections', async () => {
  const asked = buildIn(folder, { sections: ['words'], to: ['cover', 'plain'] })
  await expect(asked).rejects.toThrow(UsageError)
  await expect(asked).rejects.toThrow('--section makes slides alone, and plain is not; there are cover.')
  await folder.write({ 'trifold.config.json': '{ "formats": ["plain"] }' })
  await expect(buildIn(folder, { sections: ['words'] })).rejects.toThrow('names no format of them')
})
