import { symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { createLocalFiles } from './local-files.ts'
import { trackFiles } from './track-files.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
  await folder.write({
    'secret.json': '{}',
    'site/themes/brand.json': '{ "name": "Brand" }',
    'site/themes/own.json': 'root',
    'site/essays/own.json': 'article',
    'site/essays/mine.json': '{ "name": "Mine" }',
    'site/themes/big.otf': new Uint8Array(4 * 2 ** 20 + 1),
  })
  await symlink(folder.at('secret.json'), folder.at('site/themes/link.json'))
  await symlink(folder.at('site/themes/brand.json'), folder.at('site/inner.json'))
})
afterEach(() => folder.dispose())

const files = () =>
  createLocalFiles({
    root: folder.at('site'),
    assetRoots: [folder.at('site')],
    boundary: folder.at('site'),
    cwd: folder.path,
  })
const find = (path: string) => files().find(path, folder.at('site/essays'))

describe('a file that settings name', () => {
  it.each([
    ['themes/brand.json', 'site/themes/brand.json', 'themes/brand.json'],
    ['./themes/brand.json', 'site/themes/brand.json', 'themes/brand.json'],
    ['/themes/brand.json', 'site/themes/brand.json', 'themes/brand.json'],
    ['mine.json', 'site/essays/mine.json', 'essays/mine.json'],
    ['../themes/brand.json', 'site/themes/brand.json', 'themes/brand.json'],
    ['inner.json', 'site/themes/brand.json', 'themes/brand.json'],
  ])('%s is %s', (path, shown, location) => {
    expect(find(path)).toMatchObject({ path: shown, location, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it.each([
    ['themes/gone.json', 'missing'],
    ['themes', 'missing'],
    ['', 'missing'],
    ['../secret.json', 'outside'],
    ['../../etc/passwd', 'outside'],
    ['themes/link.json', 'outside'],
    ['C:\\brand.json', 'outside'],
    ['themes/\0.json', 'outside'],
    ['themes/big.otf', 'too-large'],
  ])('%j cannot be used: it is %s', (path, problem) => {
    expect(find(path)).toMatchObject({ problem, message: expect.stringMatching(/\.$/) })
  })

  it('is read once in a run, and what is made of it is made once', () => {
    const shared = files()
    const [one, other] = ['site', 'site/essays'].map((name) =>
      shared.find('themes/brand.json', folder.at(name)),
    )
    expect(one).toBe(other)
    let made = 0
    const make = () => ++made
    if (one === undefined || 'problem' in one) throw new Error('it is there')
    expect([one.derive('a', make), one.derive('a', make), one.derive('b', make)]).toEqual([1, 1, 2])
  })

  it('is remembered with what it led to, found or not', () => {
    const tracked = trackFiles(files(), { path: folder.at('site/essays/post.md') })
    tracked.read('themes/brand.json')
    tracked.read('gone.json')
    expect([...tracked.used()]).toEqual([
      ['themes/brand.json', expect.stringMatching(/^themes\/brand\.json [0-9a-f]{64}$/)],
      ['gone.json', 'missing'],
    ])
    expect(tracked.texts().get('site/themes/brand.json')).toBe('{ "name": "Brand" }')
  })
})
