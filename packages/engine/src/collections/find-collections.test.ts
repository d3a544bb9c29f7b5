import { symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { relativeTo } from '../paths.ts'
import { findCollections } from './find-collections.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const find = async (paths: string[], cwd = '.', out?: string) => {
  const collections = await findCollections({ cwd: folder.at(cwd), paths, out })
  return collections.map(({ root, outDir, articles }) => ({
    root: relativeTo(folder.path, root),
    out: relativeTo(folder.path, outDir),
    articles: articles.map(({ location }) => location),
  }))
}

describe('a collection', () => {
  it('is the nearest configured folder upwards', async () => {
    await folder.write({ 'blog/trifold.config.json': '{}', 'blog/posts/a.md': '', 'blog/b.md': '' })
    expect(await find(['posts/a.md'], 'blog')).toEqual([
      { root: 'blog', out: 'blog/out', articles: ['posts/a.md'] },
    ])
    expect(await find([], 'blog/posts')).toEqual([
      { root: 'blog', out: 'blog/out', articles: ['posts/a.md'] },
    ])
  })

  it('is the deepest common folder of what no configuration claims', async () => {
    await folder.write({ 'x/one/a.md': '', 'x/two/b.md': '', 'x/two/deep/c.md': '' })
    expect(await find(['x/one/a.md', 'x/two'])).toEqual([
      { root: 'x', out: 'trifold-out', articles: ['one/a.md', 'two/b.md', 'two/deep/c.md'] },
    ])
  })

  it('has a folder of its own inside --out, when there are several', async () => {
    await folder.write({
      'c/one/trifold.config.json': '{}',
      'c/one/a.md': '',
      'c/two/trifold.config.json': '{}',
      'c/two/b.md': '',
    })
    expect((await find(['c'], '.', 'site')).map(({ out }) => out)).toEqual(['site/one', 'site/two'])
  })

  it('holds no article twice, whatever paths lead to it', async () => {
    await folder.write({ 'a.md': '' })
    expect(await find(['a.md', '.', './a.md'])).toEqual([
      { root: '.', out: 'trifold-out', articles: ['a.md'] },
    ])
  })
})

describe('the articles of a folder', () => {
  it('are found by their names, in the order of code units', async () => {
    await folder.write({
      'b.md': '',
      'B.markdown': '',
      'a/article.json': '',
      'a/x.article.json': '',
      'a/package.json': '{}',
      'page.mdx': '',
      'Readme.md': '',
      'readme.fr.md': '',
      '_index.de.md': '',
      '.hidden.md': '',
      'é.md': '',
      'out/x.md': '',
      'exports/.trifold/manifest.json': '{}',
      'exports/y/article.json': '{}',
    })
    expect((await find([]))[0]?.articles).toEqual([
      'B.markdown',
      'a/article.json',
      'a/x.article.json',
      'b.md',
      'page.mdx',
      'é.md',
    ])
  })

  it('include a README that is named', async () => {
    await folder.write({ 'README.md': '' })
    expect((await find(['README.md']))[0]?.articles).toEqual(['README.md'])
  })

  it('include no link that leaves the folder or goes round', async () => {
    await folder.write({ 'elsewhere/secret.md': '', 'blog/a.md': '', 'blog/deep/b.md': '' })
    await symlink(folder.at('elsewhere/secret.md'), folder.at('blog/secret.md'))
    await symlink(folder.at('elsewhere'), folder.at('blog/elsewhere'))
    await symlink(folder.at('blog'), folder.at('blog/deep/round'))
    await symlink(folder.at('blog/a.md'), folder.at('blog/again.md'))
    await symlink(folder.at('blog/none.md'), folder.at('blog/broken.md'))
    expect((await find(['blog']))[0]?.articles).toEqual(['a.md', 'again.md', 'deep/b.md'])
  })
})
