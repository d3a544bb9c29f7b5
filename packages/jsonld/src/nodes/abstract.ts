import type { Gathered } from '../blocks/gathered.ts'
import { type Json, oneOrMany } from '../graph/description.ts'
import { flatText } from '../text/flat-text.ts'

/** The article in short: its summaries, else its key points. Their titles are labels, and no part of it. */
export const abstractOf = ({ summary, keyPoints }: Gathered): Json | undefined => {
  const short = summary.length > 0 ? summary : keyPoints
  return oneOrMany(short.map(({ block }) => flatText(block.children)).filter((text) => text !== ''))
}
