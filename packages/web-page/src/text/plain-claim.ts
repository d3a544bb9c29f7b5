import { parseFragment } from 'parse5'
import { textOf } from '../page/visible-text.ts'

/** What is cut off longer texts, and what a cut leaves behind. */
const cut = /\s*(?:\[\s*)?(?:…|\.\.\.|&hellip;|&#8230;)(?:\s*\])?\s*$/

/** Longer texts are compared by their beginning. */
const longest = 20_000

const tag = /<[a-z/!][^<>]*>/gi

/** The ways to read a text of structured data: as it stands, and as the HTML that some plug-ins put there. */
export const readingsOf = (claim: string): string[] => {
  const text = claim.slice(0, longest).trimEnd()
  const plain = [text.replace(cut, '')]
  if (!/<[a-z/!]|&#?\w{2,8};/i.test(text)) return plain
  // Tags go first: elements in elements would be a tree, whose depth only the text limits.
  const untagged = text.replace(tag, ' ').replaceAll('<', '&lt;')
  return [textOf(parseFragment(untagged)).visible.trimEnd().replace(cut, ''), ...plain]
}
