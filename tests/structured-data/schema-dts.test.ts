import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GraphNode, printedGraphs } from './graphs/printed-graphs.ts'

/** The types of schema.org by Google’s engineers (schema-dts), through the compiler of TypeScript. */

const modules = join(import.meta.dirname, '../../node_modules')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trifold-schema-dts-'))
  symlinkSync(modules, join(folder, 'node_modules'), 'dir')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const constantOf = (node: GraphNode, index: number): string =>
  `export const node${index}: schema.${String(node['@type'])} = ${JSON.stringify(node)}`

/** What a type can tell of a node: its properties and the kinds of their values; of texts, terms alone. */
const shapeOf = (node: GraphNode): string =>
  JSON.stringify(node, (key, value) =>
    typeof value === 'string' && key !== '@type' && !value.startsWith('https://schema.org/') ? '' : value,
  )

/** A node of each shape. */
const oneOfEach = (nodes: readonly GraphNode[]): GraphNode[] => [
  ...new Map(nodes.map((node) => [shapeOf(node), node])).values(),
]

/** What the compiler says of nodes, each a constant of its type; empty when it is content. */
const complaints = (nodes: readonly GraphNode[]): string => {
  const lines = ["import type * as schema from 'schema-dts'", ...nodes.map(constantOf)]
  writeFileSync(join(folder, 'nodes.ts'), lines.join('\n'))
  const compiler = join(modules, 'typescript/bin/tsc')
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', '']
  try {
    execFileSync(process.execPath, [compiler, ...options, 'nodes.ts'], { cwd: folder, encoding: 'utf8' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe('the types of schema-dts', () => {
  it('take every node of every printed graph', async () => {
    const nodes = oneOfEach((await printedGraphs()).flatMap(({ document }) => document['@graph']))
    expect(nodes.length).toBeGreaterThan(50)
    expect(complaints(nodes)).toBe('')
  })

  it.each([
    ['a property that is misspelt', { headLine: 'Tides' }],
    ['a property of another type', { recipeYield: '2 loaves' }],
    ['a node of another type', { author: { '@type': 'Place', name: 'Here' } }],
    ['a number for a text', { headline: 12 }],
  ])('refuse %s', (_, fault) => {
    const node = { '@id': '#article', '@type': 'Article', ...fault }
    expect(complaints([node])).toMatch(/error TS\d+/)
  })
})
