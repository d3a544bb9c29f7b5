import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createFolder } from './command.ts'

const files = { 'a.md': '# A\n\nOne.\n', 'b.md': '# B\n\nTwo.\n' }
const summaryOf = (stdout: string) => JSON.parse(stdout).summary

it('writes nothing the second time', () => {
  const folder = createFolder(files)
  folder.trifold(['build'])
  const before = folder.state()
  folder.trifold(['build'])
  expect(folder.state()).toEqual(before)
  const { stdout } = folder.trifold(['build', '--format', 'json'])
  expect(summaryOf(stdout)).toMatchObject({ built: 0, fresh: 2 })
  // What a run saw is kept for one that is asked for the same.
  const { 'trifold-out/.trifold/seen': _, ...rest } = folder.state()
  expect(before).toMatchObject(rest)
})

it('builds nothing when a file was touched', () => {
  const folder = createFolder(files)
  folder.trifold(['build'])
  utimesSync(join(folder.path, 'a.md'), 1, 1)
  expect(summaryOf(folder.trifold(['build', '--format', 'json']).stdout)).toMatchObject({
    built: 0,
    fresh: 2,
  })
})

it('builds the one article that was edited', () => {
  const folder = createFolder(files)
  folder.trifold(['build'])
  folder.write('a.md', '# A\n\nAnother.\n')
  expect(summaryOf(folder.trifold(['build', '--format', 'json']).stdout)).toMatchObject({
    built: 1,
    fresh: 1,
  })
  expect(folder.read('trifold-out/a/article.md')).toContain('Another.')
})

it('builds everything anew without the cache', () => {
  const folder = createFolder(files)
  folder.trifold(['build'])
  const { stdout } = folder.trifold(['build', '--no-cache', '--format', 'json'])
  expect(summaryOf(stdout)).toMatchObject({ built: 2, fresh: 0 })
})

it('keeps an output that somebody edited, until it is forced', () => {
  const folder = createFolder(files)
  folder.trifold(['build'])
  folder.write('trifold-out/a/article.md', 'Mine.\n')
  folder.write('a.md', '# A\n\nAnother.\n')
  const { status, stdout } = folder.trifold(['build'])
  expect(status).toBe(0)
  expect(stdout).toContain('trifold-out/a/article.md')
  expect(folder.read('trifold-out/a/article.md')).toBe('Mine.\n')
  expect(folder.read('trifold-out/a/article.html')).toContain('Another.')
  folder.trifold(['build', '--force'])
  expect(folder.read('trifold-out/a/article.md')).toContain('Another.')
})

it('removes the outputs of an article that is gone, and nothing that is not its own', () => {
  const folder = createFolder(files)
  folder.trifold(['build'])
  folder.write('trifold-out/b/mine.txt', 'Mine.\n')
  folder.remove('b.md')
  const { status } = folder.trifold(['prune'])
  expect(status).toBe(0)
  expect(folder.files().filter((file) => file.startsWith('trifold-out/b/'))).toEqual([
    'trifold-out/b/mine.txt',
  ])
  expect(folder.files()).toContain('trifold-out/a/article.md')
})

it('says why it builds what it builds, and that nothing has changed', () => {
  const folder = createFolder(files)
  const told = (): string => folder.trifold(['build', '--why']).stdout
  expect(told()).toContain('  2 articles  new\n')
  expect(told()).toContain('No article was made: nothing that any of them depends on has changed.\n')
  folder.write('a.md', '# A\n\nAnother.\n')
  expect(told()).toContain('  a.md  its text changed\n')
  folder.write('trifold.config.json', '{"lang":"fr"}')
  folder.trifold(['build'])
  folder.write('trifold.config.json', '{"lang":"de"}')
  const { stdout } = folder.trifold(['build', '--why', '--format', 'json'])
  const articles: { why: unknown }[] = JSON.parse(stdout).articles
  expect(articles.map(({ why }) => why)).toEqual([
    [{ cause: 'setting', subject: 'lang' }],
    [{ cause: 'setting', subject: 'lang' }],
  ])
})
