import type { Link, Nodes, PhrasingContent } from 'mdast'
import { withoutReferences } from './safe-address.ts'

/**
 * Whether nobody finds a link that runs in what a link is called: some read that anew, with the backslashes before brackets
 * taken off.
 */
export const isSafeLabel = ({ children }: Link): boolean => {
  const words = children.map(wordsOf).join('')
  return !/[[\]]/.test(words) || !/script|data/i.test(withoutReferences(words).replace(/[^!-~]+/g, ''))
}

/** The same words, with brackets that are none of Markdown. */
export const withoutBrackets = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text')
      return node.value
        .split(/([[\]])/)
        .filter((part) => part !== '')
        .map(partOf)
    if (node.type === 'image') return [{ ...node, alt: node.alt?.replaceAll('[', '(').replaceAll(']', ')') }]
    // What is inside phrasing is phrasing.
    return 'children' in node
      ? [{ ...node, children: withoutBrackets(node.children) } as PhrasingContent]
      : [node]
  })

const partOf = (part: string): PhrasingContent =>
  part === '[' || part === ']'
    ? { type: 'inlineHtml', value: part === '[' ? '&#91;' : '&#93;' }
    : { type: 'text', value: part }

const wordsOf = (node: Nodes): string => {
  if ('children' in node) return node.children.map(wordsOf).join('')
  if (node.type === 'image') return node.alt ?? ''
  return node.type === 'text' ? node.value : ''
}
