import type { PhrasingContent, Root } from 'mdast'
import { expect, it } from 'vitest'
import { stringifyMarkdown } from '../stringify/stringify-markdown.ts'
import { limitEmphasis } from './limit-emphasis.ts'

const nest = (depth: number, kinds: ('emphasis' | 'strong' | 'delete')[]): Root => {
  let node: PhrasingContent = { type: 'text', value: 'x' }
  for (let level = depth; level > 0; level -= 1) {
    const type = kinds[level % kinds.length] ?? 'emphasis'
    node = { type, children: [{ type: 'text', value: 'a ' }, node, { type: 'text', value: ' b' }] }
  }
  return { type: 'root', children: [{ type: 'paragraph', children: [node] }] }
}

const depthOf = (node: { type: string; children?: unknown[] }): number =>
  Math.max(0, ...(node.children ?? []).map((child) => depthOf(child as typeof node))) +
  (['emphasis', 'strong', 'delete'].includes(node.type) ? 1 : 0)

it('leaves what people write as it is', () => {
  expect(limitEmphasis(nest(4, ['emphasis', 'strong']))).toEqual(nest(4, ['emphasis', 'strong']))
})

it.each([[['emphasis']], [['emphasis', 'strong']], [['emphasis', 'strong', 'delete']]] as const)(
  'drops repeated emphasis from deep nests of %j, and no words',
  (kinds) => {
    const root = limitEmphasis(nest(200, [...kinds]))
    expect(depthOf(root)).toBeLessThanOrEqual(11)
    expect(stringifyMarkdown(root).match(/[abx]/g)).toHaveLength(401)
  },
)

it('keeps tildes from being one run', () => {
  const struck = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'delete', children })
  const text = (value: string): PhrasingContent => ({ type: 'text', value })
  const node = struck(
    struck(text('a')),
    text(' b '),
    struck(text('c')),
    text(' d '),
    struck(struck(text('e'))),
  )
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [node] }] }
  expect(stringifyMarkdown(limitEmphasis(root))).toBe('~~a b ~~c~~ d e~~\n')
})
