import type { AppearanceStatus, SearchAppearance } from '@trifold/core'
import type { Colours } from '../../../terminal/colours.ts'

/** What may become of a thing in search results, in a word or two: whether one shows it is Google's to decide. */
export type Verdict = 'eligible' | 'beta' | 'not eligible' | 'retired' | 'vocabulary'

const verdicts: Record<AppearanceStatus, (shown: boolean) => Verdict> = {
  live: (shown) => (shown ? 'eligible' : 'not eligible'),
  beta: (shown) => (shown ? 'beta' : 'not eligible'),
  retired: () => 'retired',
  vocabulary: () => 'vocabulary',
}

export const verdictOf = ({ status, shown }: SearchAppearance): Verdict => verdicts[status](shown)

/** The verdict as it is painted; `word` may be padded. */
export const paintVerdict = (verdict: Verdict, word: string, colours: Colours): string =>
  ({
    eligible: colours.green,
    beta: colours.green,
    'not eligible': colours.yellow,
    retired: colours.dim,
    vocabulary: colours.dim,
  })[verdict](word)
