import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, it, onTestFinished } from 'vitest'
import { command } from '../acceptance/command.ts'
import { createPlace, type Place } from './place.ts'
import { canariesIn, canary, holdsCanary } from './search-canary.ts'
import { waysOut } from './ways-out.ts'

/** What the tools of a collection answer, all of it. */
const connect = async ({ site, outside }: Place) => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [command, 'mcp'],
    cwd: site,
    env: { HOME: outside, SECRET: canary },
    stderr: 'pipe',
  })
  const client = new Client({ name: 'judge', version: '1' })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return (name: string, input: Record<string, unknown>): Promise<string> =>
    client.callTool({ name, arguments: input }).then(JSON.stringify, String)
}

it('an assistant is told nothing of what stands outside of its collection, and writes nothing there, whatever it asks for', async () => {
  const place = createPlace({ 'site/trifold.config.json': '{}', 'site/posts/one.md': '# One\n\nText.\n' })
  const call = await connect(place)
  const before = place.stateOutside()
  for (const name of ['secret.md', 'secret.html', 'secret.article.json', '']) {
    const ways = Object.values(
      waysOut({ path: join(place.outside, name), relative: join('../outside', name) }),
    )
    for (const way of [...ways, 'name\0.md', '\u001b[2J']) {
      const answers = await Promise.all([
        call('check', { paths: [way] }),
        call('build', { paths: [way], to: ['html'] }),
        call('check', { file: way, text: `# New\n\n![x](${way})\n` }),
        call('check', {
          file: 'new.md',
          text: `---\nimage: ${JSON.stringify(way)}\n---\n\n<img src="${way}">\n`,
        }),
        call('build', { to: [way] }),
        call('explain', { code: way }),
        call('json-schema', { name: 'fences', block: way }),
      ])
      const leaking = answers.filter((text) => holdsCanary(Buffer.from(text)))
      expect({ way, leaking }).toEqual({ way, leaking: [] })
    }
  }
  expect(canariesIn(place.site)).toEqual([])
  expect(place.stateOutside()).toEqual(before)
  // The judge sees what is told of an article inside.
  place.write({ 'site/posts/two.md': `# Two\n\n:::note {${canary}}\n` })
  expect(holdsCanary(Buffer.from(await call('check', { paths: ['posts/two.md'] })))).toBe(true)
}, 600_000)
