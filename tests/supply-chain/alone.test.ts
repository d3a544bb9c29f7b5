import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, type Folder } from '../acceptance/command.ts'
import { everyBlock } from '../articles/every-block.ts'

const preload = join(import.meta.dirname, 'preloads/alone.cjs')

/** No network, no other program, and no text becomes code. */
const alone = {
  NODE_OPTIONS: `--require=${preload} --disallow-code-generation-from-strings`,
  NODE_DISABLE_COMPILE_CACHE: '1',
}

const article = `${everyBlock}\n\n![Elsewhere](https://example.org/a.png)\n\n[Elsewhere](https://example.org/)\n`
const page =
  '<!doctype html><title>A page</title><link rel="stylesheet" href="https://example.org/a.css"><p>Words.</p>\n'

const commands: readonly (readonly string[])[] = [
  ['build', 'every-block.md'],
  ['build', 'many', '--to', 'html', '--jobs', '2'],
  ['check', 'every-block.md', 'page.html'],
  ['embed', 'page.html', '--article', 'every-block.md'],
  ['explain', 'fence-closed'],
  ['json-schema', 'frontmatter'],
  ['init', 'new'],
  ['new', 'post'],
  ['prune'],
]

const folderOf = (): Folder =>
  createFolder({
    'every-block.md': article,
    'page.html': page,
    ...Object.fromEntries(
      Array.from({ length: 210 }, (_, index) => [`many/${index}.md`, `# Post ${index}\n`]),
    ),
  })

describe('the command, alone on its machine,', () => {
  it.each(commands)('runs %s', (...args) => {
    const here = folderOf()
    const { status, stdout, stderr } = here.trifold(args, alone)
    expect(status, stdout + stderr).toBe(folderOf().trifold(args).status)
    expect(status).toBeLessThan(2)
    expect(stderr).not.toMatch(/connects|opens a socket|asks for a name|starts a program|fetches/)
  })

  it.each([
    "fetch('https://example.org/')",
    "import('node:http').then(({ get }) => get('http://127.0.0.1:9/'))",
    "import('node:child_process').then(({ execFileSync }) => execFileSync('true'))",
    "import('node:dns/promises').then(({ lookup }) => lookup('example.org'))",
    "new Function('return 1')()",
  ])('where %s would be caught', (program) => {
    const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { PATH: process.env.PATH, ...alone },
    })
    expect(status).not.toBe(0)
  })
})
