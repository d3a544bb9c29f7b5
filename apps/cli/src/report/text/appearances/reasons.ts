import type { SearchAppearance } from '@trifold/core'

/** What a thing lacks, and why it is not shown: a sentence each. */
export const reasonsOf = ({ missing, note }: SearchAppearance): string =>
  [
    ...(missing.required.length > 0 ? [`It needs ${listed(missing.required)}.`] : []),
    ...(missing.recommended.length > 0 ? [`It would gain from ${listed(missing.recommended)}.`] : []),
    ...(note === undefined ? [] : [note]),
  ].join(' ')

const listed = (paths: readonly string[]): string => paths.map(eitherOf).join(', ')

/** `a|b` asks for one of the two. */
export const eitherOf = (path: string): string => path.replaceAll('|', ' or ')
