import type { Article } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { createContext } from '../articles/render-article.ts'
import { unexcused } from './excused.ts'
import { lostPieces } from './lost-pieces.ts'
import { piecesOf } from './pieces-of.ts'

/** Formats that show another one's file, and say nothing of their own; and the speaker's handout, which says in short what the slides show. */
const frames: ReadonlySet<string> = new Set(['iframe', 'notes'])

/** Formats that say by themselves what the article says; those that a browser makes are of the slides' own file. */
const judged = renderers.filter(({ name, requires }) => !frames.has(name) && requires === undefined)

/** What an article loses in each format that loses anything. */
export const lostByFormat = async (article: Article): Promise<Record<string, string[]>> => {
  const lost: Record<string, string[]> = {}
  const context = createContext()
  const pieces = piecesOf(article)
  for (const { name, group, options, render } of judged) {
    const rendered = await render(article, options.parse({}), context)
    const left = unexcused(group, rendered).map((id) => `${id}: left out without an excuse`)
    const gone = lostPieces(pieces, rendered).map(({ text, blockIds }) => `${blockIds.at(-1)}: ${text}`)
    if (gone.length + left.length > 0) lost[name] = [...gone, ...left]
  }
  return lost
}
