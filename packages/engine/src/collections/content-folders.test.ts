import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIn } from '../../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { relativeTo } from '../paths.ts'
import { findCollections } from './find-collections.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const site = {
  'CHANGELOG.md': 'Changes.\n',
  'themes/x/example.md': 'An example.\n',
  'content/posts/a.md': '[b](/posts/b/) [c](/guide/c/)\n',
  'content/posts/b.md': 'B.\n',
  'docs/c.md': 'C.\n',
}
const configured = (content: unknown) => ({ ...site, 'trifold.config.json': JSON.stringify({ content }) })

const find = async (paths: string[] = []) => {
  const collections = await findCollections({ cwd: folder.path, paths })
  return collections.flatMap(({ root, articles }) =>
    articles.map(({ path, location }) => `${relativeTo(root, path)} as ${location}`),
  )
}

describe('the folders of articles that a configuration names', () => {
  it('are all that is searched, and slugs begin inside of them', async () => {
    await folder.write(configured(['content']))
    expect(await find()).toEqual(['content/posts/a.md as posts/a.md', 'content/posts/b.md as posts/b.md'])
    expect(await find(['themes', 'content/posts'])).toEqual(await find())
  })

  it('may begin slugs with a text of their own', async () => {
    await folder.write(configured({ content: '', docs: 'guide/' }))
    expect(await find(['docs'])).toEqual(['docs/c.md as guide/c.md'])
  })

  it('leave out no file that is named', async () => {
    await folder.write(configured(['content']))
    expect(await find(['CHANGELOG.md'])).toEqual(['CHANGELOG.md as CHANGELOG.md'])
  })

  it('lead links to where the articles are published', async () => {
    await folder.write(configured({ content: '', docs: 'guide' }))
    expect((await buildIn(folder)).diagnostics).toEqual([])
    const text = await folder.read('out/posts/a/article.txt')
    expect(text).toContain('/posts/b/ -> ../b/article.txt')
    expect(text).toContain('/guide/c/ -> ../../guide/c/article.txt')
  })

  it('are the inner ones of those that lie in another', async () => {
    await folder.write(configured({ content: '', 'content/posts': 'blog' }))
    expect(await find()).toEqual(['content/posts/a.md as blog/a.md', 'content/posts/b.md as blog/b.md'])
  })

  it('are there, else the configuration has an error at its line', async () => {
    await folder.write({
      ...site,
      'trifold.config.json': '{\n  "content": [\n    "content",\n    "x"\n  ]\n}',
    })
    expect((await buildIn(folder)).diagnostics).toMatchObject([
      { code: 'config-value-valid', line: 4, message: 'content: there is no folder "x".' },
    ])
    await folder.write({ 'trifold.config.json': '{\n  "content": {\n    "x.y": ""\n  }\n}' })
    expect((await buildIn(folder)).diagnostics).toMatchObject([{ code: 'config-value-valid', line: 3 }])
    await folder.write({ 'trifold.config.json': '{ "content": ["content/psots"] }' })
    expect((await buildIn(folder)).diagnostics).toMatchObject([{ help: 'Did you mean content/posts?' }])
  })

  it('count for nothing where the key is no list of folders, which is an error', async () => {
    await folder.write({ ...site, 'trifold.config.json': '{ "content": 3 }' })
    expect(await find()).toHaveLength(5)
    expect((await buildIn(folder)).diagnostics).toMatchObject([{ code: 'config-value-valid' }])
  })
})
