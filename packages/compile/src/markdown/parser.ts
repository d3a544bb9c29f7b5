import { remember } from '@trifold/core'
import type { Root } from 'mdast'
import { loadNative, nativeVersion } from './native/load-native.ts'
import { parseNatively } from './native/parse-natively.ts'
import { parsesAlike } from './native/parses-alike.ts'
import { parseWithRemark } from './parse-with-remark.ts'
import type { ParserName } from './parser-names.ts'
import { TooIntricate, tooIntricateLine } from './remark-effort.ts'

/** Markdown text to mdast. Any parser of CommonMark, GFM and formulas (as mdast-util-math has them) that gives positions will do. */
export type Parser = (text: string) => Root

/**
 * Parses Markdown with the parser of a name. Whichever it is, the tree is the same.
 *
 * @throws TooIntricate if remark-parse would have to read it, and would take too long.
 */
export const parseMarkdown = (text: string, name: ParserName = 'auto'): Root => {
  const native = name === 'remark' || !parsesAlike(text) ? undefined : programs('native', loadNative)
  return (native && parseNatively(text, native)) ?? parseBounded(text)
}

const parseBounded = (text: string): Root => {
  const line = tooIntricateLine(text)
  if (line !== undefined) throw new TooIntricate(line)
  return parseWithRemark(text)
}

/** What a parser's trees depend on, for keys of what was made of them. */
export const parserVersion = (name: ParserName): string =>
  name === 'remark' ? name : `satteri ${nativeVersion}`

/** A program is loaded once, as a module is, with the first text that it is needed for. */
const programs = remember()
