import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Which workspaces each one may import: the table of ARCHITECTURE.md, and the only other place it is written. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  compile: ['core'],
  prose: ['core'],
  markdown: ['core', 'prose'],
  html: ['core', 'prose'],
  deck: ['core', 'prose'],
  slides: ['core', 'prose', 'deck'],
  'schema-org': ['core'],
  jsonld: ['core', 'prose', 'schema-org'],
  renderers: ['core', 'markdown', 'html', 'slides', 'jsonld'],
  engine: ['core', 'compile'],
  cli: ['core', 'compile', 'engine', 'renderers'],
}

/** The names of the workspaces that a source text imports, without their scope. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'@trifold\/([a-z-]+)(?:\/[^']*)?'/g)].map(
    (match) => match[1] ?? '',
  )

/** Imports of workspaces that the table does not allow, as `file: name`. */
const violations = (workspace: string, sources: ReadonlyMap<string, string>): string[] =>
  [...sources].flatMap(([file, text]) =>
    importsOf(text)
      .filter((name) => name !== workspace && !mayImport[workspace]?.includes(name))
      .map((name) => `${file}: ${name}`),
  )

const sourcesOf = (folder: string): Map<string, string> => {
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  const sources = files.filter(
    (file) => /\.ts$/.test(file) && !/\.test(-d)?\.ts$/.test(file) && !file.includes('generated'),
  )
  return new Map(
    sources.map((file) => [
      relative(root, join(folder, 'src', file)),
      readFileSync(join(folder, 'src', file), 'utf8'),
    ]),
  )
}

const folders = [
  ...readdirSync(join(root, 'packages')).map((name) => ({ name, folder: join(root, 'packages', name) })),
  { name: 'cli', folder: join(root, 'apps/cli') },
]

describe('imports between workspaces', () => {
  it('covers every workspace that has sources', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(mayImport).sort())
  })

  it.each(folders)('point one way out of $name', ({ name, folder }) => {
    const sources = sourcesOf(folder)
    expect(sources.size).toBeGreaterThan(0)
    expect(violations(name, sources)).toEqual([])
  })

  it('are reported when a renderer imports a renderer', () => {
    const broken = new Map([['packages/html/src/a.ts', "import { x } from '@trifold/slides'"]])
    expect(violations('html', broken)).toEqual(['packages/html/src/a.ts: slides'])
  })
})
