import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import type { Collection } from '../collections/collection.ts'
import { checkNames } from './check-names.ts'

let folder: TestFolder

beforeEach(async () => {
  folder = await createTestFolder()
})

afterEach(() => folder.dispose())

const collectionOf = (names: readonly string[], configured = false): Collection => ({
  root: folder.path,
  configured,
  outDir: '',
  content: [],
  boundary: folder.path,
  articles: names.map((name) => ({ path: folder.at(name), file: name, location: name })),
  scope: [],
  searched: new Map(),
})

describe('a name is told', () => {
  it.each([
    ['post_fr.md', 'post.fr.md'],
    ['post.fra.md', 'post.fr.md'],
    ['post.en-us.md', 'post.en-US.md'],
    ['post.FR.md', 'post.fr.md'],
  ])('%s of a translation, which should be %s', async (name, expected) => {
    const found = await checkNames(collectionOf(['post.md', name]), folder.path)
    expect(found).toMatchObject([{ code: 'language-agreed', severity: 'info', file: name }])
    expect(found[0]?.message).toContain(`expected the name ${expected}`)
  })

  it.each(['trifold.config.js', 'trifold.config.yml', '.trifoldrc', 'trifold.json', 'Trifold.config.toml'])(
    '%s of a configuration',
    async (name) => {
      await folder.write({ [name]: '' })
      const found = await checkNames(collectionOf([]), folder.path)
      expect(found).toMatchObject([{ code: 'config-syntax', severity: 'warning', file: name }])
    },
  )
})

describe('a name is not told', () => {
  it.each(['post.fr.md', 'post_it_all.md', 'post.frr.md', 'post_seo.md', 'notes_fr.md', 'post-fr.md'])(
    '%s beside post.md',
    async (name) => {
      expect(await checkNames(collectionOf(['post.md', name]), folder.path)).toEqual([])
    },
  )

  it('beside a configuration that is read', async () => {
    await folder.write({ 'trifold.config.js': '' })
    expect(await checkNames(collectionOf([], true), folder.path)).toEqual([])
  })

  it.each(['trifold.md', 'my-trifold.config.js', 'trifold.config.js.bak'])('%s', async (name) => {
    await folder.write({ [name]: '' })
    expect(await checkNames(collectionOf([]), folder.path)).toEqual([])
  })
})
