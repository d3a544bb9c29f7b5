import { runsAgainst } from '@trifold/prose'
import type { Nodes } from 'mdast'

/** Left to right from here on, without a glyph. */
const mark = '\u200e'

const holdsText: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'link', 'strong'])

/**
 * Puts marks around Latin text that would be read in the wrong order where slides run from the right, such as “512 MB”: Marp
 * shows no elements that would set it apart. Code has a style for that.
 */
export const setApart = (node: Nodes): void => {
  if (!('children' in node)) return
  if (holdsText.has(node.type) && runsAgainst(textOf(node), 'rtl')) {
    const text = { type: 'text', value: mark } as const
    node.children = [text, ...node.children, text] as never[]
    return
  }
  for (const child of node.children) setApart(child)
}

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : '\ufffc'
}
