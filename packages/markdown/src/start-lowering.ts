import type { Article } from '@trifold/core'
import { gfmMarks, type Lowering, plainDialect, words } from '@trifold/prose'
import { flavours } from './flavours/flavours.ts'
import { footnotesInOrder } from './footer/footnotes.ts'
import type { MarkdownOptions } from './options.ts'
import { trifoldDialect } from './trifold/trifold-dialect.ts'

/** The state with which an article's blocks are lowered. Trifold's own dialect is always GFM. */
export const startLowering = (
  article: Article,
  options: MarkdownOptions,
  media: Lowering['media'],
  link?: Lowering['link'],
): Lowering => {
  const notes = footnotesInOrder(article)
  const numbers = new Map(notes.map(({ identifier }, index) => [identifier, index + 1]))
  const trifold = options.dialect === 'trifold'
  return {
    marks: trifold ? gfmMarks : flavours[options.flavour].marks,
    dialect: trifold ? trifoldDialect : plainDialect,
    words: words(article.meta.lang),
    media,
    link,
    notes,
    footnoteNumber: ({ identifier }) => numbers.get(identifier) ?? 0,
    omitted: [],
    rank: 1,
    shift: 0,
    nested: false,
    tight: false,
  }
}
