import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildIn } from '../../test/build-in.ts'
import { bundleModule } from '../../test/bundle-module.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'

const program = `
  import { serveArticles } from './src/pool/serve-articles.ts'
  import { coverRenderer, textRenderer } from './test/renderers.ts'
  const calls = { rendered: [] }
  serveArticles([textRenderer(calls), coverRenderer(calls)])`

let folder: TestFolder
beforeAll(async () => {
  folder = await createTestFolder()
})
afterAll(() => folder.dispose())

it('the texts of articles with findings are at hand that other processes made, unless they have changed', async () => {
  const bad = '# B\n\n:::\n'
  await folder.write({ 'posts/a.md': '# A\n', 'posts/b.md': bad, 'posts/c.md': bad })
  const module = await bundleModule(folder, program)
  const paths = ['posts']
  const { sources, counts } = await buildIn(folder, { paths, processes: { module, jobs: 2, fewest: 0 } })
  expect(counts).toMatchObject({ built: 1, failed: 2 })
  await folder.write({ 'posts/c.md': '# Another text\n' })
  expect(Object.fromEntries(sources)).toEqual({ 'posts/b.md': bad, 'posts/c.md': '' })
})
