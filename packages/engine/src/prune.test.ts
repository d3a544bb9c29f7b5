import { cp } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { buildIn } from '../test/build-in.ts'
import { createTestFolder, type TestFolder } from '../test/folder.ts'
import { prune } from './prune.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
  await folder.write({
    'trifold.config.json': '{}',
    'a.md': '# A\n',
    'b.md': '# B\n',
  })
})
afterEach(() => folder.dispose())

const run = () => prune({ cwd: folder.path, paths: [] })

const ofA = [
  'out/a/article.json',
  'out/a/article.txt',
  'out/a/cover.svg',
  'out/a/slides.html',
  'out/index.html',
]

/** What a task cache does: puts files in place, and deletes none. */
const restore = (name: string) => cp(folder.at(name), folder.at('out'), { recursive: true })
const save = (name: string) => cp(folder.at('out'), folder.at(name), { recursive: true })

it('removes what a task cache left of an article that is gone', async () => {
  await folder.remove('b.md')
  await buildIn(folder)
  await save('cached-a')
  await run()
  await folder.write({ 'b.md': '# B\n' })
  await buildIn(folder)
  await run()
  await folder.remove('b.md')
  await restore('cached-a')
  expect(await folder.list('out')).toContain('out/b/article.txt')
  expect((await run()).removed).toEqual(
    ['out/b/article.txt', 'out/b/slides.html', 'out/b/cover.svg', 'out/b/article.json'].sort(),
  )
  expect(await folder.list('out')).toEqual(ofA)
})

it('removes even what only the cache ever put there', async () => {
  await buildIn(folder)
  await save('cached-both')
  await folder.remove('b.md')
  await buildIn(folder)
  await save('cached-a')
  await folder.remove('out')
  await folder.remove('.trifold')
  await restore('cached-both')
  await run()
  await restore('cached-a')
  await run()
  expect(await folder.list('out')).toEqual(ofA)
})

it('leaves alone what somebody edited, and what Trifold never wrote', async () => {
  await buildIn(folder)
  await folder.write({ 'out/b/article.txt': 'mine', 'out/b/notes.txt': 'mine too' })
  await folder.remove('b.md')
  expect((await run()).kept).toEqual(['out/b/article.txt'])
  expect(await folder.list('out/b')).toEqual(['out/b/article.txt', 'out/b/notes.txt'])
  expect(await run()).toMatchObject({ removed: [], kept: [], diagnostics: [] })
})

it('does nothing where there is nothing to do', async () => {
  const before = await folder.snapshot()
  expect(await run()).toMatchObject({ removed: [], kept: [] })
  expect(await folder.snapshot()).toEqual(before)
  await buildIn(folder)
  const built = await folder.snapshot()
  await run()
  expect(await folder.snapshot()).toEqual(built)
})

it('deletes nothing that a forged manifest or ledger names outside the output folder', async () => {
  await buildIn(folder)
  const hash = 'a'.repeat(64)
  await folder.write({
    'out/.trifold/manifest.json': (await folder.read('out/.trifold/manifest.json')).replace(
      '"a/article.txt"',
      '"../a.md"',
    ),
    '.trifold/written.json': JSON.stringify({ ledger: 1, files: [{ path: '../a.md', hash }] }),
  })
  await run()
  expect(await folder.read('a.md')).toBe('# A\n')
})
