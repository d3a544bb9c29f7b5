import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { refuseOutputFolder } from './refuse-output-folder.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
  await folder.write({ 'posts/a.md': '# A\n', file: '' })
})
afterEach(() => folder.dispose())

it.each([
  ['a file', 'file', 'it is not a folder'],
  ['a path through a file', 'file/out', 'its path leads through a file'],
  ['the folder of the articles', 'posts', 'it is, or holds, the folder of the articles'],
])('%s is no folder for outputs', async (_, out, reason) => {
  const refused = refuseOutputFolder({ root: folder.at('posts'), outDir: folder.at(out), articles: [] })
  await expect(refused).rejects.toThrow(`the output folder ${folder.at(out)} is refused: ${reason}`)
})

it('one that is not there yet is taken', async () => {
  await expect(
    refuseOutputFolder({ root: folder.at('posts'), outDir: folder.at('new/out'), articles: [] }),
  ).resolves.toBeUndefined()
})
