import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findDisplayMath } from './math/find-display-math.ts'
import { remarkMath } from './math/remark-math.ts'

/** Markdown text to mdast. Any parser of CommonMark, GFM and formulas (as mdast-util-math has them) that gives positions will do. */
export type Parser = (text: string) => Root

/** The reference parser: remark-parse with GFM, and formulas. */
export const parseMarkdown: Parser = (text) =>
  unified().use(remarkParse).use(remarkGfm).use(remarkMath, findDisplayMath(text)).parse(text)
