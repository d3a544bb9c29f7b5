import { symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { type FolderWatch, watchFolders } from './watch-folders.ts'

let folder: TestFolder
let elsewhere: TestFolder
let watch: FolderWatch
let heard: Set<string>
let wake: () => void

beforeEach(() => {
  elsewhere = createTestFolder({ 'x.md': '' })
  folder = createTestFolder({
    'a.md': 'A',
    'deep/b.md': 'B',
    'out/c.md': '',
    'node_modules/d.md': '',
    '.git/e': '',
  })
  symlinkSync(elsewhere.path, folder.at('link'))
  heard = new Set()
  wake = () => undefined
  watch = watchFolders({
    onChange: (path) => {
      heard.add(path)
      wake()
    },
    onProblem: (path, error) => {
      throw new Error(path, { cause: error })
    },
  })
  watch.add(folder.path, true)
})
afterEach(() => {
  watch.close()
  folder.dispose()
  elsewhere.dispose()
})

const hears = async (name: string): Promise<void> => {
  while (!heard.has(folder.at(name))) await new Promise<void>((resolve) => (wake = resolve))
  heard.clear()
}

describe('folders that are watched', () => {
  it('tell of a file that is written, replaced, removed and made', async () => {
    folder.write('deep/b.md', 'C')
    await hears('deep/b.md')
    folder.replace('deep/b.md', 'D')
    await hears('deep/b.md')
    folder.write('deep/b.md', 'E')
    await hears('deep/b.md')
    folder.remove('deep/b.md')
    await hears('deep/b.md')
    folder.write('deep/b.md', 'F')
    await hears('deep/b.md')
  })

  it('tell of folders that come, and of what is in them, also when one came in place of another', async () => {
    folder.write('new/deeper/c.md', 'C')
    await hears('new')
    folder.write('new/deeper/c.md', 'D')
    await hears('new/deeper/c.md')
    folder.move('new', 'other')
    await hears('other')
    folder.write('other/deeper/c.md', 'E')
    await hears('other/deeper/c.md')
    folder.write('new/deeper/c.md', 'F')
    await hears('new')
    folder.write('new/deeper/c.md', 'G')
    await hears('new/deeper/c.md')
  })

  it('hear of a file in the place of a folder, at once', async () => {
    folder.remove('deep')
    folder.write('deep', 'D')
    await hears('deep')
    folder.write('a.md', 'B')
    await hears('a.md')
  })

  it('tell nothing of outputs, of packages, of hidden files, or of what a link leads to', async () => {
    for (const name of ['out/c.md', 'node_modules/d.md', '.git/e', '.a.md.swp']) folder.write(name, 'new')
    elsewhere.write('x.md', 'new')
    folder.write('a.md', 'B')
    await new Promise<void>((resolve) => (wake = resolve))
    expect([...heard]).toEqual([folder.at('a.md')])
  })

  it('may be watched without those in them', async () => {
    watch.close()
    watch.add(folder.path, false)
    folder.write('deep/b.md', 'C')
    folder.write('a.md', 'B')
    await new Promise<void>((resolve) => (wake = resolve))
    expect([...heard]).toEqual([folder.at('a.md')])
  })

  it('tell nothing once they are closed', async () => {
    watch.close()
    folder.write('a.md', 'B')
    watch.add(folder.at('deep'), true)
    folder.write('deep/b.md', 'C')
    await hears('deep/b.md')
  })
})
