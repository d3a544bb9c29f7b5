import type { InlineCode } from 'mdast'
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown'

/**
 * Prints code in a line at once where nothing in it can be read otherwise: no grave, line end or bar, and no blank at
 * both ends; every other, for which fences are sought and patterns asked, as `otherwise` does.
 */
export const quickInlineCode = (otherwise: Handle = defaultHandlers.inlineCode): Handle => {
  const print: Handle = (node: InlineCode, parent, state, info) =>
    /[`\r\n|]|^ .* $/.test(node.value) || node.value === ''
      ? otherwise(node, parent, state, info)
      : `\`${node.value}\``
  return Object.assign(print, { peek: () => '`' })
}
