import type { WebPage } from '../page/web-page.ts'
import { foldText, foldWords } from './fold-text.ts'
import { readingsOf } from './plain-claim.ts'
import { createSearchableText } from './searchable-text.ts'

/** Whether a page shows a text: all of it, in a part that is hidden at first, much of it, or not. */
export type Showing = 'shown' | 'hidden' | 'partly' | 'absent'

/** What a page shows, ready to be asked. */
export interface ShownText {
  /** How the page shows a text, whatever its typography and markup. */
  find(claim: string): Showing
  /** Whether the page has all words of a name, in any order. */
  hasWords(name: string): boolean
}

/** A claim is partly shown from this share of it on. */
const much = 0.5

/** Prepares the text of a page. */
export const createShownText = (page: WebPage): ShownText => {
  const visible = createSearchableText(foldText(page.visible))
  const hidden = createSearchableText(foldText(page.hidden))
  let words: ReadonlySet<string> | undefined
  return {
    find: (claim) => {
      const readings = readingsOf(claim).map(foldText)
      // What has neither letters nor digits cannot be looked for.
      if (readings.some(visible.holds)) return 'shown'
      if (readings.some(hidden.holds)) return 'hidden'
      return readings.some((text) => Math.max(visible.shareOf(text), hidden.shareOf(text)) >= much)
        ? 'partly'
        : 'absent'
    },
    hasWords: (name) => {
      words ??= new Set(foldWords(`${page.visible}\n${page.hidden}`))
      const wanted = foldWords(name).filter((word) => word.length > 1)
      return wanted.length > 0 && wanted.every((word) => words?.has(word) === true)
    },
  }
}
