import { chmod, stat, symlink } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestFolder, type TestFolder } from '../../test/folder.ts'
import { textRenderer } from '../../test/renderers.ts'
import { type FixRequest, fix } from './fix.ts'
import { type Find, mendText } from './mend-text.ts'

let folder: TestFolder
beforeEach(async () => {
  folder = await createTestFolder()
})
afterEach(() => folder.dispose())

const run = async (request: Partial<FixRequest> = {}) => {
  const { files } = await fix({
    cwd: folder.path,
    paths: [],
    renderers: [textRenderer({ rendered: [] })],
    ...request,
  })
  return files.map(({ file, status, mended }) => `${status} ${file}: ${mended.map(({ code }) => code)}`)
}

const slip = '# A\n\n:::tpi\n\nText.\n\n:::\n'
const right = '# A\n\n:::tip\n\nText.\n\n:::\n'

describe('mending', () => {
  it('writes what is mended, and nothing else', async () => {
    await folder.write({
      'a.md': slip,
      'b.md': right,
      'c.md': ':::poem\n\nText.\n\n:::\n',
      'notes.txt': slip,
    })
    const before = await folder.snapshot()
    expect(await run()).toEqual(['written a.md: block-known'])
    expect(await folder.snapshot()).toEqual({ ...before, 'a.md': right })
  })

  it('renders nothing', async () => {
    await folder.write({ 'a.md': slip })
    const rendered: string[] = []
    await run({ renderers: [textRenderer({ rendered })] })
    expect(rendered).toEqual([])
  })

  it('mends what a fix uncovers', async () => {
    await folder.write({ 'a.md': `---\ntitle: One: two\ndescripton: A: b\n---\n${slip}` })
    expect(await run()).toEqual([
      'written a.md: frontmatter-syntax,frontmatter-key-known,frontmatter-syntax,block-known',
    ])
    expect(await folder.read('a.md')).toBe(`---\ntitle: "One: two"\ndescription: "A: b"\n---\n${right}`)
    expect(await run()).toEqual([])
  })

  it('keeps a byte order mark, line endings and the mode', async () => {
    await folder.write({ 'a.md': '\uFEFF:::tpi\r\n\r\nText.\r\n' })
    await chmod(folder.at('a.md'), 0o640)
    await run()
    expect(await folder.read('a.md')).toBe('\uFEFF:::tip\r\n\r\nText.\r\n\r\n:::\r\n')
    expect((await stat(folder.at('a.md'))).mode & 0o777).toBe(0o640)
  })

  it('mends the configuration first, which hides what is wrong in articles', async () => {
    await folder.write({ 'trifold.config.json': '{ "thme": "editorial" }', 'a.md': slip })
    expect(await run()).toEqual([
      'written trifold.config.json: config-key-known',
      'written a.md: block-known',
    ])
    expect(await folder.read('trifold.config.json')).toBe('{ "theme": "editorial" }')
  })

  it('only says what it would do when asked for that', async () => {
    await folder.write({ 'a.md': slip })
    const before = await folder.snapshot()
    expect(await run({ dryRun: true })).toEqual(['planned a.md: block-known'])
    expect(await folder.snapshot()).toEqual(before)
  })

  it('leaves what links lead to', async () => {
    await folder.write({ 'elsewhere/a.md': slip, 'posts/b.md': right })
    await symlink(folder.at('elsewhere/a.md'), folder.at('posts/a.md'))
    expect(await run({ paths: ['posts'] })).toEqual(
      expect.not.arrayContaining([expect.stringContaining('written')]),
    )
    expect(await folder.read('elsewhere/a.md')).toBe(slip)
  })

  it('leaves bytes that are no UTF-8', async () => {
    await folder.write({ 'a.md': new Uint8Array([...Buffer.from(slip), 0xe9]) })
    const before = await folder.snapshot()
    expect(await run()).toEqual([])
    expect(await folder.snapshot()).toEqual(before)
  })
})

describe('a text', () => {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 }
  const finding = (text: string, at = place) => ({
    code: 'block-known',
    severity: 'error' as const,
    file: 'a.md',
    message: '',
    ...at,
    fix: { ...at, text },
  })

  it('is left as it is where mending brings another error', async () => {
    const find = async (text: string) => (text === 'a' ? [finding('b')] : [finding('b'), finding('c')])
    expect(await mendText('a', find)).toEqual({ text: 'a', mended: [] })
  })

  it('is mended without the fix that brings another error, even where one goes meanwhile', async () => {
    const second = { line: 1, column: 3, endLine: 1, endColumn: 4 }
    const find = async (text: string) => [
      ...(text.startsWith('a') ? [finding('b')] : []),
      ...(text.endsWith('c') ? [{ ...finding('d', second), severity: 'warning' as const }] : []),
      ...(text.endsWith('d') ? [{ ...finding('', second), fix: undefined }] : []),
    ]
    expect((await mendText('a c', find as Find)).text).toBe('b c')
  })

  it('is mended a few times at most', async () => {
    const find = async (text: string) => [finding(text.startsWith('a') ? 'b' : 'a')]
    expect((await mendText('a', find)).mended).toHaveLength(10)
  })

  it('takes the first of two fixes for one place, and the second when it is asked again', async () => {
    const find = async (text: string) => (text === 'abc' ? [finding('x'), finding('y')] : [])
    expect((await mendText('abc', find)).text).toBe('xbc')
  })
})
