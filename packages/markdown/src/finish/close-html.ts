import type { RootContent } from 'mdast'

/** What ends the HTML blocks that do not end at a blank line (CommonMark 0.31 §4.6, kinds 1 to 5). */
const kinds: readonly (readonly [start: RegExp, end: RegExp, close: (start: string) => string])[] = [
  [/^<(pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(pre|script|style|textarea)>/i, (name) => `</${name}>`],
  [/^<!--/, /-->/, () => '-->'],
  [/^<\?/, /\?>/, () => '?>'],
  [/^<!\[CDATA\[/, /\]\]>/, () => ']]>'],
  [/^<![a-z]/i, />/, () => '>'],
]

/**
 * Ends raw HTML that the author left open at the end of the text, such as a comment, so that what is printed after it
 * is not swallowed.
 */
export const closeHtml = (nodes: RootContent[]): RootContent[] =>
  nodes.map((node, index) => {
    if (node.type !== 'html' || index === nodes.length - 1) return node
    const kind = kinds.find(([start]) => start.test(node.value))
    if (kind === undefined) return node
    const [start, end, close] = kind
    if (end.test(node.value)) return node
    return { ...node, value: `${node.value}\n${close(start.exec(node.value)?.[1] ?? '')}` }
  })
