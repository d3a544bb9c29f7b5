import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkspaceTable, workspaceTable } from './workspace-table.ts'

const root = join(import.meta.dirname, '../..')

/** The names of the workspaces that a source text imports, without their scope. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'@trifold\/([a-z-]+)(?:\/[^']*)?'/g)].map(
    (match) => match[1] ?? '',
  )

/** Imports of workspaces that the table does not allow, as `file: name`. */
const violations = (workspace: string, sources: ReadonlyMap<string, string>): string[] =>
  [...sources].flatMap(([file, text]) =>
    importsOf(text)
      .filter((name) => name !== workspace && !workspaceTable[workspace]?.includes(name))
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
  ...['cli', 'site', 'studio'].map((name) => ({ name, folder: join(root, 'apps', name) })),
]

describe('the table of ARCHITECTURE.md', () => {
  it('is read as it is meant', () => {
    const rows = [
      '| `packages/core` | the model | zod alone |',
      '| `packages/a`, `packages/b` | renderers of text | core |',
      '| `packages/all` | the registry | core, every renderer |',
    ]
    expect(readWorkspaceTable(rows.join('\n'))).toEqual({
      core: [],
      a: ['core'],
      b: ['core'],
      all: ['core', 'a', 'b'],
    })
  })

  it('lets nothing import in a circle', () => {
    const reached = (name: string, seen: string[] = []): string[] =>
      seen.includes(name)
        ? seen
        : (workspaceTable[name] ?? []).reduce((all, next) => reached(next, all), [...seen, name])
    for (const [name, allowed] of Object.entries(workspaceTable))
      for (const next of allowed) expect(reached(next)).not.toContain(name)
  })
})

describe('imports between workspaces', () => {
  it('covers every workspace that has sources', () => {
    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(workspaceTable).sort())
  })

  it.each(folders)('point one way out of $name', ({ name, folder }) => {
    const sources = sourcesOf(folder)
    expect(sources.size).toBeGreaterThan(0)
    expect(violations(name, sources)).toEqual([])
  })

  it.each(folders)('are dependencies in the package.json of $name, and no others are', ({ name, folder }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter((dependency) => dependency.startsWith('@trifold/'))
      .map((dependency) => dependency.slice('@trifold/'.length))
    const imported = new Set([...sourcesOf(folder).values()].flatMap(importsOf))
    imported.delete(name)
    expect(named.sort()).toEqual([...imported].sort())
  })

  it('are reported when a renderer imports a renderer', () => {
    const broken = new Map([['packages/html/src/a.ts', "import { x } from '@trifold/slides'"]])
    expect(violations('html', broken)).toEqual(['packages/html/src/a.ts: slides'])
  })
})
