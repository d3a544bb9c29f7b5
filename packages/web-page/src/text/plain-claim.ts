import { parseFragment } from 'parse5'
import { textOf } from '../page/visible-text.ts'

/** What is cut off longer texts, and what a cut leaves behind. */
const cut = /\s*(?:\[\s*)?(?:…|\.\.\.|&hellip;|&#8230;)(?:\s*\])?\s*$/

/** Longer texts are compared by their beginning. */
const longest = 20_000

/** The ways to read a text of structured data: as it stands, and as the HTML that some plug-ins put there. */
export const readingsOf = (claim: string): string[] => {
  const text = claim.slice(0, longest).replace(cut, '')
  if (!/<[a-z/!]|&#?\w{2,8};/i.test(text)) return [text]
  const { visible, hidden } = textOf(parseFragment(text))
  return [(visible + hidden).replace(cut, ''), text]
}
