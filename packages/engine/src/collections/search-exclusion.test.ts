import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { searchExclusion } from './search-exclusion.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
  await folder.write({
    'out/blog/trifold.config.json': '{}',
    'out/blog/written/.trifold/manifest.json': '{}',
    'out/blog/a.md': '',
  })
})
afterEach(() => folder.dispose())

it.each([
  ['out/blog/a.md', undefined],
  ['out/blog/deep/a.md', undefined],
  ['out/blog/out/a/article.md', '**/out/**'],
  ['out/blog/deep/trifold-out/a.md', '**/trifold-out/**'],
  ['out/blog/node_modules/p/a.md', '**/node_modules/**'],
  ['out/blog/.vitepress/a.md', '**/.*/**'],
  ['out/blog/written/a/article.md', '**/written/**'],
  ['out/blog/README.md', '**/README.md'],
  ['out/blog/deep/_index.fr.md', '**/_index.fr.md'],
  ['posts/a.md', undefined],
  ['posts/out/a.md', '**/out/**'],
])('of %s is %s', async (path, exclusion) => {
  expect(await searchExclusion({ path: folder.at(path), from: folder.at('posts') })).toBe(exclusion)
})
