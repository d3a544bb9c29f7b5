import { locate } from '@trifold/prose'
import type { Root, RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { githubAnchors } from '../flavours/github-anchors.ts'
import { useHostAnchors } from './host-anchors.ts'

const heading = (value: string, id?: string): RootContent => {
  const node: RootContent = { type: 'heading', depth: 2, children: [{ type: 'text', value }] }
  if (id !== undefined) locate(node, id)
  return node
}
const block = (id: string): RootContent => {
  const node: RootContent = { type: 'thematicBreak' }
  locate(node, id)
  return node
}
const link = (url: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', value: url }] }],
})

/** The link's address after mending, and the ids that no link can reach. */
const mended = (url: string, ...nodes: RootContent[]): [string, string[]] => {
  const root: Root = { type: 'root', children: [link(url), ...nodes] }
  const unreachable = useHostAnchors(root, { createAnchors: githubAnchors }).map(({ id }) => id)
  const [paragraph] = root.children
  const [found] = paragraph?.type === 'paragraph' ? paragraph.children : []
  return [found?.type === 'link' ? found.url : '', unreachable]
}

it('points a link at the anchor that hosts make of the heading', () => {
  expect(mended('#two', heading('Two words, here', 'two'))).toEqual(['#two-words-here', []])
})

it('numbers headings of the same words as hosts do', () => {
  expect(mended('#b', heading('Same', 'a'), heading('Same', 'b'))).toEqual(['#same-1', []])
})

it('points a link to a block at the heading above it', () => {
  expect(mended('#block', heading('Above', 'above'), block('block'))).toEqual(['#above', []])
})

it('reports a link to a block that stands under no heading', () => {
  expect(mended('#block', block('block'), heading('Below', 'below'))).toEqual(['#block', ['block']])
})

it.each(['#elsewhere', 'other.md#two', '#%E0%A4%A', '#'])('leaves %s alone', (url) => {
  expect(mended(url, heading('Two words', 'two'))).toEqual([url, []])
})

it('knows an id that the link has percent-encoded', () => {
  expect(mended('#%C3%A9t%C3%A9', heading('Summer', 'été'))).toEqual(['#summer', []])
})
