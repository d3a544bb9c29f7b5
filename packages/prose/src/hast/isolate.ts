import type { ElementContent } from 'hast'
import { runsAgainst } from '../language/runs-against.ts'
import { element } from './state.ts'

/** What is set in its own direction already, or is no text: it stands as one sign among letters. */
const sign: ReadonlySet<string> = new Set('code kbd samp math svg input img'.split(' '))

/** Inline content that would be read in the wrong order where text runs in `direction`, set apart; any other as it is. */
export const isolate = (nodes: ElementContent[], direction: 'ltr' | 'rtl'): ElementContent[] =>
  runsAgainst(textOf(nodes), direction)
    ? [element('bdi', { dir: direction === 'rtl' ? 'ltr' : 'rtl' }, nodes)]
    : nodes

const textOf = (nodes: readonly ElementContent[]): string => nodes.map(textOfNode).join('')

const textOfNode = (node: ElementContent): string => {
  if (node.type === 'text') return node.value
  // The number of a footnote is no word of the text that calls it.
  if (node.type === 'comment' || node.tagName === 'sup') return ''
  return sign.has(node.tagName) ? '\ufffc' : textOf(node.children)
}
