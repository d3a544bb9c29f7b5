import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import type { Options } from 'mdast-util-to-markdown'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { alert } from './alert.ts'
import { fence } from './fence.ts'
import { heading } from './heading.ts'
import { headingAttributes } from './heading-attributes.ts'
import { quickInlineCode } from './inline-code.ts'
import { inlineHtml } from './inline-html.ts'
import { displayMath, inlineMath } from './math.ts'
import { createQuickRoot } from './quick-root.ts'
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

/** What a host's own handlers print, and what it needs escaped, beside what is the same everywhere. */
export type HostPrinting = Pick<Options, 'handlers' | 'unsafe' | 'join'>

/** Prints an mdast tree, in which alerts, fences, attributes of headings and inline HTML may stand, as GFM. */
export type StringifyMarkdown = (tree: Root) => string

/** How remark-stringify is told to print for a host, whose handlers and unsafe patterns go before ours. */
export const printingOptions = (host: HostPrinting): Options => ({
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
  extensions: [gfmToMarkdown({ stringLength })],
})

/** Makes the printer for a host; what it needs is put together when it is first asked, and serves all texts. */
export const createStringifier = (host: HostPrinting = {}): StringifyMarkdown => {
  let print: StringifyMarkdown | undefined
  return (tree) => {
    print ??= printerFor(printingOptions(host))
    return print(tree)
  }
}

const printerFor = (options: Options): StringifyMarkdown => {
  const { handlers, ...joined } = joinExtensions(options)
  const quick = {
    heading,
    ...handlers,
    // A host's own way goes before ours.
    inlineCode: options.handlers?.inlineCode ?? quickInlineCode(handlers?.inlineCode),
    root: createQuickRoot(),
  }
  const processor = unified()
    .use(remarkStringify, { ...joined, handlers: quick })
    .freeze()
  return (tree) => processor.stringify(tree)
}

/** The same without extensions, which would be put together again for every text. */
const joinExtensions = ({ extensions, ...options }: Options): Options => {
  const parts = [...(extensions ?? []).map(joinExtensions), options]
  return {
    ...options,
    handlers: Object.assign({}, ...parts.map(({ handlers }) => handlers)),
    unsafe: parts.flatMap(({ unsafe }) => unsafe ?? []),
    join: parts.flatMap(({ join }) => join ?? []),
  }
}

/** Prints for everybody who reads GFM. */
export const stringifyMarkdown: StringifyMarkdown = createStringifier()
