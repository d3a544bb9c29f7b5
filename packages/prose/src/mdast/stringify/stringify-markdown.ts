import type { Root } from 'mdast'
import type { Options } from 'mdast-util-to-markdown'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { alert } from './alert.ts'
import { fence } from './fence.ts'
import { headingAttributes } from './heading-attributes.ts'
import { inlineHtml } from './inline-html.ts'
import { displayMath, inlineMath } from './math.ts'
import { text } from './text.ts'
import { unsafePatterns } from './unsafe.ts'

/**
 * How Markdown is written. Rules are of `*`: one of `-` at the top would be front matter, and `+` as the second bullet
 * keeps a rule that begins a list item apart from its bullet.
 */
const style: Options = {
  bullet: '-',
  bulletOther: '+',
  emphasis: '*',
  strong: '*',
  rule: '*',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
}

/** Cells are padded to the widest of their column, up to this: one long cell would make every row as long. */
const widestPadding = 60
const stringLength = (cell: string): number => Math.min(cell.length, widestPadding)

/**
 * Prints an mdast tree, in which alerts, fences, attributes of headings and inline HTML may stand, as GFM. A host's own
 * handlers and what it needs escaped go before ours.
 */
export const stringifyMarkdown = (
  tree: Root,
  host: Pick<Options, 'handlers' | 'unsafe' | 'join'> = {},
): string => {
  const settings: Options = {
    ...style,
    handlers: {
      alert,
      fence,
      headingAttributes,
      inlineHtml,
      inlineMath,
      math: displayMath,
      text,
      ...host.handlers,
    },
    unsafe: [...unsafePatterns(), ...(host.unsafe ?? [])],
    join: host.join ?? [],
  }
  return unified().use(remarkGfm, { stringLength }).use(remarkStringify, settings).stringify(tree)
}
