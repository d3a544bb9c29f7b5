import type { SearchAppearance } from '@trifold/core'
import type { GraphExamination } from '@trifold/schema-org'
import type { Places } from './places/places.ts'

/** What the things that a graph describes earn in search results, where the author wrote of them. */
export const graphAppearances = ({ appearances }: GraphExamination, places: Places): SearchAppearance[] =>
  appearances.map((appearance) => ({ ...appearance, ...places.ofValue(appearance.pointer) }))
