import type { SearchAppearance } from '@trifold/core'
import { searchAppearances, type Vocabulary } from '@trifold/schema-org'
import type { PlaceOf } from './places/place-of.ts'
import type { GraphDocument } from './print-graph.ts'

/** What the things that a graph describes earn in search results, where the author wrote of them. */
export const graphAppearances = (
  document: GraphDocument,
  vocabulary: Vocabulary,
  placeOf: PlaceOf,
): SearchAppearance[] =>
  searchAppearances(document, { vocabulary }).map((appearance) => ({
    ...appearance,
    ...placeOf(appearance.pointer),
  }))
