import { calloutKinds } from '@trifold/core'
import type { PhrasingContent } from 'mdast'
import { otherCallout } from '../../blocks/other-tools.ts'
import type { Slip } from './slip.ts'

const kinds = calloutKinds.join('|')
const nearly = new RegExp(
  `^(?:\\[(?!!(?:${kinds})\\])[! ]*(${kinds})[! ]*\\]|!(${kinds})):?[ \\t]*(?:\\n|$)`,
  'i',
)
const whole = new RegExp(`^\\[!(${kinds})\\][ \\t]*(?:\\n|$)`, 'i')

/** How MkDocs opens one, and one that folds. */
const admonition = /^(?:!!!|\?\?\?\+?)[ \t]+([A-Za-z][\w-]*)(?:[ \t]+"[^"\n]*")?[ \t]*(?:\n|$)/

const asAdmonition = (source: string): Slip => {
  const word = admonition.exec(source)?.[1]?.toLowerCase() ?? ''
  const kind = calloutKinds.find((one) => one === word) ?? otherCallout(word)?.kind ?? 'note'
  return {
    code: 'callout-known',
    message: 'This looks like another tool’s callout; it is shown as text.',
    help: `Write :::${kind}, its text at the margin below, and ::: to close it.`,
  }
}

/** A quote that begins with `[NOTE]`, `[! NOTE]` or `!NOTE`; and `[!NOTE]` in no quote. */
export const meantAsCallout = (
  source: string,
  [first]: readonly PhrasingContent[],
  inQuote: boolean,
): Slip | undefined => {
  if (first?.type !== 'text') return undefined
  if (!inQuote && admonition.test(source)) return asAdmonition(source)
  const [line = '', bracketed, bare] = (inQuote ? nearly : whole).exec(source) ?? []
  const kind = bracketed ?? bare
  if (kind === undefined) return undefined
  const slip = { code: 'callout-known', end: line.trimEnd().length } as const
  if (!inQuote)
    return {
      ...slip,
      message: `This looks like a callout, but it stands in no quote; it is shown as text.`,
      help: `Write > and a blank before [!${kind}] and before each line that belongs to it.`,
    }
  // In small letters it may be a word between brackets.
  const isSure = kind === kind.toUpperCase() || line.includes('!')
  return {
    ...slip,
    message: `This looks like a callout, but it is written ${line.trim()}; expected [!${kind}]. It stays a quote.`,
    help: `Write [!${kind}] in the first line of the quote.`,
    ...(isSure ? { mended: `[!${kind}]` } : {}),
  }
}
