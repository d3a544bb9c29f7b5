import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { describe, expect, it, onTestFinished } from 'vitest'
import { command, createFolder, type Folder } from '../acceptance/command.ts'

const files = {
  'notes/trifold.config.json': '{ "formats": ["html", "jsonld"] }',
  'notes/tides.md': '# Tides\n\nThe sea rises twice a day.\n',
  'notes/moon.md': '# The moon\n\n:::note\n\nIt pulls.\n',
  'secret.md': '# Not yours\n',
}

/** A client of the official kind, connected to the command as an assistant's program starts it. */
const connect = async (folder: Folder, place = 'notes') => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command, 'mcp'],
    cwd: join(folder.path, place),
    stderr: 'pipe',
  })
  const client = new Client({ name: 'judge', version: '1' })
  await client.connect(transport)
  onTestFinished(() => client.close())
  const call = async (name: string, input: Record<string, unknown> = {}) => {
    const result = await client.callTool({ name, arguments: input })
    const text = result.content.map((part) => (part.type === 'text' ? part.text : '')).join('')
    return { text, isError: result.isError === true, data: result.structuredContent as Data | undefined }
  }
  return { client, call }
}

interface Data {
  readonly articles: readonly { readonly file: string; readonly outputs: readonly string[] }[]
  readonly diagnostics: readonly { readonly file: string; readonly line: number; readonly code: string }[]
  readonly summary: Readonly<Record<string, number>>
}

describe('a writing assistant', () => {
  it('is told of four tools, each with a schema of what it takes', async () => {
    const { client } = await connect(createFolder(files))
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).sort()).toEqual(['build', 'check', 'explain', 'json-schema'])
    for (const { inputSchema, description } of tools) {
      expect(description).toMatch(/\.$/)
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect(property).toHaveProperty('description')
    }
    expect(client.getInstructions()).toContain(':::definition')
  })

  it('checks the collection, and is shown where the fault is', async () => {
    const folder = createFolder(files)
    const before = folder.state()
    const { text, data, isError } = await (await connect(folder)).call('check')
    expect(isError).toBe(false)
    expect(data?.diagnostics).toMatchObject([{ file: 'moon.md', line: 3, code: 'fence-closed' }])
    expect(data?.articles.map(({ file }) => file)).toEqual(['moon.md', 'tides.md'])
    expect(text).toContain('3 | :::note')
    expect(folder.state()).toEqual(before)
  })

  it('checks a text before it is saved', async () => {
    const folder = createFolder(files)
    const { call } = await connect(folder)
    const checked = await call('check', { file: 'new.md', text: '# New\n\n:::not\n\nA slip.\n\n:::\n' })
    expect(checked.data?.diagnostics).toMatchObject([{ file: 'new.md', line: 3, code: 'block-known' }])
    expect(folder.files()).not.toContain('notes/new.md')
  })

  it('builds into the collection’s own folder', async () => {
    const folder = createFolder(files)
    const { data } = await (await connect(folder)).call('build', { paths: ['tides.md'], to: ['html'] })
    expect(data?.articles[0]?.outputs).toContain('out/tides/article.html')
    expect(folder.files()).toContain('notes/out/tides/article.html')
  })

  it('gets the schemas and the explanations', async () => {
    const { call } = await connect(createFolder(files))
    expect(JSON.parse((await call('json-schema', { name: 'article' })).text)).toHaveProperty('$schema')
    const story = await call('json-schema', { name: 'fences', block: 'story' })
    expect(JSON.parse(story.text)).toMatchObject({ properties: { name: { const: 'story' } } })
    expect((await call('json-schema', { name: 'fences', block: 'stroy' })).text).toContain('Did you mean')
    expect((await call('explain', { code: 'fence-closed' })).text).toContain('## Wrong')
    expect((await call('explain')).text).toContain('fence-closed')
    expect(await call('explain', { code: 'fence-close' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('fence-closed'),
    })
  })

  it.each([
    ['a path above the collection', { paths: ['../secret.md'] }],
    ['an absolute path', { paths: ['/etc/hostname'] }],
    ['a link that leads out', { paths: ['link/secret.md'] }],
    ['a link to a folder', { paths: ['link'] }],
    ['a text that would be saved elsewhere', { file: '../new.md', text: '# New\n' }],
    ['a text that would be saved behind a link', { file: 'link/new.md', text: '# New\n' }],
    ['a path with a NUL in it', { paths: ['a\0b.md'] }],
    ['a path that is not there', { paths: ['none.md'] }],
    ['a text without a place', { text: '# New\n' }],
    ['a text that is no article', { file: 'package.json', text: '{}' }],
    ['a format that is not there', { to: ['doc'] }],
    ['a key that is not there', { pathes: ['tides.md'] }],
  ])('is refused %s, and told why', async (_, input) => {
    const folder = createFolder(files)
    mkdirSync(join(folder.path, 'outside'))
    symlinkSync(folder.path, join(folder.path, 'notes/link'))
    const { call } = await connect(folder)
    const { isError, text, data } = await call('check', input)
    expect(isError).toBe(true)
    expect(text.length).toBeGreaterThan(20)
    expect(data).toBeUndefined()
    expect(text).not.toContain('Not yours')
    expect((await call('check', { paths: ['tides.md'] })).isError).toBe(false)
  })

  it('may call twice at once', async () => {
    const { call } = await connect(createFolder(files))
    const results = await Promise.all([call('build'), call('check'), call('build')])
    expect(results.map(({ data }) => data?.diagnostics.length)).toEqual([1, 1, 1])
  })

  it('works in the collection around the folder that it starts in', async () => {
    const folder = createFolder({ ...files, 'notes/deep/star.md': '# A star\n' })
    const { data } = await (await connect(folder, 'notes/deep')).call('check')
    expect(data?.articles).toHaveLength(3)
  })
})

describe('the server', () => {
  it('writes nothing but the protocol, and ends when its client hangs up', async () => {
    const folder = createFolder(files)
    const server = spawn(process.execPath, [command, 'mcp', 'notes'], { cwd: folder.path })
    let stdout = ''
    server.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    const ended = new Promise((resolve) => server.on('close', resolve))
    const ask = (id: number, method: string, params: object): void => {
      server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    }
    const answers = (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (stdout.split('\n').length > count) resolve()
        }
        server.stdout.on('data', look)
        look()
      })
    ask(1, 'initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'judge', version: '1' },
    })
    await answers(1)
    server.stdin.write('no protocol at all\n')
    ask(2, 'tools/call', { name: 'check', arguments: {} })
    await answers(2)
    server.stdin.end()
    expect(await ended).toBe(0)
    for (const line of stdout.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('jsonrpc', '2.0')
  })

  it.each(['/', 'none'])('refuses to work in %s', (place) => {
    const { status, stdout, stderr } = createFolder(files).trifold(['mcp', place])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(place)
  })
})
