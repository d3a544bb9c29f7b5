import type { SearchAppearance } from '@trifold/core'
import { searchAppearances, type Vocabulary } from '@trifold/schema-org'
import type { Places } from './places/places.ts'
import type { GraphDocument } from './print-graph.ts'

/** What the things that a graph describes earn in search results, where the author wrote of them. */
export const graphAppearances = (
  document: GraphDocument,
  vocabulary: Vocabulary,
  places: Places,
): SearchAppearance[] =>
  searchAppearances(document, { vocabulary }).map((appearance) => ({
    ...appearance,
    ...places.ofValue(appearance.pointer),
  }))
