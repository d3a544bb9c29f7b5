import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findDisplayMath } from './math/find-display-math.ts'
import { remarkMath } from './math/remark-math.ts'

/** The reference: remark-parse with GFM, and formulas. */
export const parseWithRemark = (text: string): Root =>
  unified().use(remarkParse).use(remarkGfm).use(remarkMath, findDisplayMath(text)).parse(text)
