import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { EngineError } from '../errors.ts'
import { sha256 } from '../fingerprint.ts'
import { type OutputFolder, openOutputFolder } from './output-folder.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const file = (path: string, content: string) => ({ path, content, hash: sha256(content) })
const open = (known = new Map<string, string>()): Promise<OutputFolder> =>
  openOutputFolder(folder.at('out'), (path) => known.get(path), false)

describe('an output folder', () => {
  it('makes folders as needed, and leaves nothing of its own behind', async () => {
    const output = await open()
    output.write([file('a/b/c.txt', 'C'), file('d.txt', 'D')])
    await output.close()
    expect(await folder.snapshot()).toEqual({ 'out/a/b/c.txt': 'C', 'out/d.txt': 'D' })
  })

  it('takes the files of a run that was cut off for its own', async () => {
    const cutOff = await open()
    cutOff.write([file('a.txt', 'one')])
    const next = await open()
    expect(next.state('a.txt', sha256('two'))).toBe('ours')
    await next.close()
    expect((await open()).state('a.txt', sha256('two'))).toBe('edited')
  })

  it('replaces an empty file, which is all that a machine without power left of an output', async () => {
    await folder.write({ 'out/a.txt': '' })
    const output = await open()
    expect(output.state('a.txt', sha256('one'))).toBe('ours')
    expect(output.state('a.txt', sha256(''))).toBe('same')
  })

  it('finds what it made itself in a folder that was missing', async () => {
    const output = await open()
    expect(output.state('a/b/c.txt', sha256('C'))).toBe('missing')
    output.write([file('a/b/c.txt', 'C')])
    expect(output.state('a/b/c.txt', sha256('C'))).toBe('same')
    await output.close()
  })

  it('sweeps the temporaries of runs that are no more', async () => {
    await folder.write({ 'out/.trifold/tmp/999999999-1': 'half' })
    await (await open()).close()
    expect(await folder.snapshot()).toEqual({})
  })

  it('sweeps those of its own processes that ended amid their work', async () => {
    const output = await open()
    await folder.write({ 'out/.trifold/tmp/999999999-7': 'half' })
    await output.close()
    expect(await folder.snapshot()).toEqual({})
  })

  it('does not write, or delete, through a link that leads out of it', async () => {
    await mkdir(folder.at('elsewhere'))
    await mkdir(folder.at('out'))
    await writeFile(folder.at('elsewhere/a.txt'), 'theirs')
    await symlink(folder.at('elsewhere'), folder.at('out/post'))
    const output = await open(new Map([['post/a.txt', sha256('theirs')]]))
    expect(output.state('post/a.txt', sha256('ours'))).toBe('outside')
    expect(await output.remove('post/a.txt', sha256('theirs'))).toBe('edited')
    expect(await folder.read('elsewhere/a.txt')).toBe('theirs')
  })

  it('keeps the former file, and no temporary, when a write is refused', async () => {
    await folder.write({ 'out/a.txt': 'old', 'out/b.txt/held': 'a folder where a file should be' })
    const output = await open()
    expect(() => output.write([file('b.txt', 'new'), file('a.txt', 'new')])).toThrow(EngineError)
    expect(await folder.read('out/a.txt')).toBe('old')
    expect(await readdir(folder.at('out/.trifold/tmp'))).toEqual([])
  })
})
