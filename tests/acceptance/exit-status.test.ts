import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { command, createFolder } from './command.ts'

const broken = '# Broken\n\n:::note\n\nThis fence is never closed.\n'

it.each([
  ['0 for clean articles', { 'a.md': '# A\n' }, ['check'], 0],
  ['0 where there are warnings alone', { 'a.md': '# A\n\n![cat](cat.png)\n' }, ['check'], 0],
  ['1 where warnings are errors', { 'a.md': '# A\n\n![cat](cat.png)\n' }, ['check', '--strict'], 1],
  ['1 for content with an error', { 'a.md': broken }, ['check'], 1],
  ['1 for building it too', { 'a.md': broken }, ['build'], 1],
  ['2 for a format that does not exist', { 'a.md': '# A\n' }, ['build', '--to', 'htlm'], 2],
  ['2 for a path that does not exist', { 'a.md': '# A\n' }, ['build', 'b.md'], 2],
  ['2 for an output folder above the source', { 'blog/a.md': '# A\n' }, ['build', 'blog', '--out', '.'], 2],
  ['2 for an output folder behind a file', { 'a.md': '# A\n', out: '' }, ['build', '--out', 'out/in'], 2],
  ['2 for an unknown option', {}, ['build', '--fast'], 2],
] as const)('ends with %s', (_, files, args, status) => {
  const result = createFolder(files).trifold(args)
  expect(result.status, result.stdout + result.stderr).toBe(status)
  if (status === 2) expect(result.stdout).toBe('')
  if (status === 2) expect(result.stderr).toMatch(/^trifold: /)
})

it('suggests the format that was meant', () => {
  expect(createFolder({ 'a.md': '# A\n' }).trifold(['build', '--to', 'htlm']).stderr).toContain('html')
})

it('ends with 3 when nothing can be written into the output folder', () => {
  const folder = createFolder({ 'a.md': '# A\n', 'out/.trifold': 'a file in the way' })
  const { status, stderr } = folder.trifold(['build', 'a.md', '--out', 'out'])
  expect(status, stderr).toBe(3)
  expect(stderr).toMatch(/^trifold: the file system refused: /)
})

it('withholds every output of an article with an error, and builds the others', () => {
  const folder = createFolder({ 'good.md': '# Good\n', 'bad.md': broken })
  expect(folder.trifold(['build']).status).toBe(1)
  expect(folder.files()).toContain('trifold-out/good/article.html')
  expect(folder.files().filter((file) => file.startsWith('trifold-out/bad/'))).toEqual([])
})

it('keeps the former outputs of an article that got an error', () => {
  const folder = createFolder({ 'a.md': '# First\n' })
  folder.trifold(['build'])
  const former = folder.read('trifold-out/a/article.html')
  folder.write('a.md', broken)
  expect(folder.trifold(['build']).status).toBe(1)
  expect(folder.read('trifold-out/a/article.html')).toBe(former)
})

it('writes nothing when it checks', () => {
  const folder = createFolder({ 'a.md': '# A\n', 'b.md': broken })
  folder.trifold(['check'])
  expect(folder.files()).toEqual(['a.md', 'b.md'])
})

it('bears a reader that closes the pipe', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`a${n}.md`, '# A\n\n![x](x.png)\n']))
  const folder = createFolder(files)
  const child = spawn(process.execPath, [command, 'check', '--format', 'json'], { cwd: folder.path })
  let stderr = ''
  child.stderr.on('data', (data) => {
    stderr += data
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
