import { printingOptions } from '@trifold/prose'
import type { Root } from 'mdast'
import type { Options } from 'mdast-util-to-markdown'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

/** Prints by remark-stringify alone, told what our printer tells it, without what our printer does to be quick. */
export const stringifyPlainly = (tree: Root, changes: Partial<Options['handlers']> = {}): string => {
  const { extensions, ...options } = printingOptions({})
  return unified()
    .data('toMarkdownExtensions', extensions ?? [])
    .use(remarkStringify, { ...options, handlers: { ...options.handlers, ...changes } })
    .stringify(tree)
}
