import type { PhrasingContent } from 'mdast'
import type { Slip } from './slip.ts'

/** `**` that opens words at the beginning of a paragraph, which nothing closes. */
export const meantAsEmphasis = (source: string, children: readonly PhrasingContent[]): Slip | undefined => {
  const [first] = children
  if (first?.type !== 'text' || !/^\*\*\p{L}[^*\n]*[ \t]/u.test(source)) return undefined
  // Stars that mark a note below have a partner somewhere, and none that opens words.
  if (source.indexOf('**', 2) !== -1) return undefined
  return {
    code: 'emphasis-read',
    end: 2,
    message: 'These ** open bold text, and nothing closes it; they are shown as text.',
    help: 'Write ** right behind the last bold word; stars that are meant as text are written \\*\\*.',
  }
}
