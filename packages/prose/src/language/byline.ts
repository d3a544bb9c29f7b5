import type { Metadata } from '@trifold/core'
import type { Words } from './words/words.ts'

/** What stands before a name in a list of names, by its index: “Ada, Ben and Cy”. */
export const beforeName = (
  index: number,
  names: readonly { readonly name: string }[],
  words: Pick<Words, 'and' | 'comma'>,
): string =>
  index === 0 ? '' : index === names.length - 1 ? words.and(names[index]?.name ?? '') : words.comma

/** The date of an update that readers are told of; one on the day of publication is no news. */
export const updateOf = ({
  published,
  modified,
}: Pick<Metadata, 'published' | 'modified'>): string | undefined =>
  modified !== undefined && dayOf(modified) === dayOf(published) ? undefined : modified

const dayOf = (date: string | undefined): string | undefined => date?.slice(0, '2026-11-22'.length)
