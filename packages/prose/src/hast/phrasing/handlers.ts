import type { PhrasingHandlers } from '@trifold/core'
import { inlineHtml } from '../raw/html.ts'
import type { Piece, State } from '../state.ts'
import { footnoteReference } from './footnote-reference.ts'
import { image } from './image.ts'
import { link } from './link.ts'
import { inlineMath } from './math.ts'
import { deletion, emphasis, inlineCode, lineBreak, plain, strong } from './text-markup.ts'

/** How each inline node is printed. */
export const phrasingHandlers: PhrasingHandlers<Piece[], State> = {
  text: plain,
  emphasis,
  strong,
  delete: deletion,
  inlineCode,
  inlineMath,
  break: lineBreak,
  link,
  image,
  footnoteReference,
  html: inlineHtml,
}
