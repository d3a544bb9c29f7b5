import type { BlockHandlers } from '@trifold/core'
import { blockquote } from '../flow/blockquote.ts'
import { code } from '../flow/code.ts'
import { heading } from '../flow/heading.ts'
import { list } from '../flow/list.ts'
import { math } from '../flow/math.ts'
import { paragraph } from '../flow/paragraph.ts'
import { table } from '../flow/table.ts'
import { thematicBreak } from '../flow/thematic-break.ts'
import { blockHtml } from '../raw/html.ts'
import type { Piece, State } from '../state.ts'
import { callout } from './callout.ts'
import { comparison } from './comparison.ts'
import { column, except, notes, only, reveal, slide } from './containers.ts'
import { faq } from './faq.ts'
import { keyPoints } from './key-points.ts'
import { section } from './section.ts'
import { steps } from './steps.ts'
import { story } from './story.ts'
import { summary } from './summary.ts'
import { termDefinition } from './term-definition.ts'

/** How each block is printed. */
export const blockHandlers: BlockHandlers<Piece[], State> = {
  paragraph,
  heading,
  blockquote,
  list,
  table,
  code,
  math,
  html: blockHtml,
  thematicBreak,
  section,
  termDefinition,
  comparison,
  story,
  keyPoints,
  steps,
  faq,
  summary,
  notes,
  slide,
  column,
  reveal,
  only,
  except,
  callout,
}
