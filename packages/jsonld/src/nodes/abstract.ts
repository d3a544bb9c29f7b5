import type { Gathered } from '../blocks/gathered.ts'
import { type Json, oneOrMany } from '../graph/description.ts'
import { flatText } from '../text/flat-text.ts'

/** The article in short: its summaries, else its key points. */
export const abstractOf = ({ summary, keyPoints }: Gathered): Json | undefined => {
  const short = summary.length > 0 ? summary : keyPoints
  return oneOrMany(
    short
      .map(({ block }) => flatText([...(block.title ?? []), ...block.children]))
      .filter((text) => text !== ''),
  )
}
