import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Markdown text to mdast. Any parser of CommonMark and GFM that gives positions will do. */
export type Parser = (text: string) => Root

/** The reference parser: remark-parse with GFM. */
export const parseMarkdown: Parser = (text) => unified().use(remarkParse).use(remarkGfm).parse(text)
