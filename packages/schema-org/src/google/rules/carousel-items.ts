import { valuesIn } from '../thing.ts'
import { type GoogleRule, pass } from './rule.ts'

/** The types of which Google shows a carousel. */
const shownTypes = ['Recipe', 'Course', 'Restaurant', 'Movie']

/** Many lists may share an entry, and no entry has more items than this. */
const looked = 20

/** A list of anything else, or of plain texts, is no carousel: good vocabulary, and no fault. */
export const carouselItems: GoogleRule = (thing, graph) => {
  const entries = valuesIn(thing, 'itemListElement').flatMap(graph.thingsOf)
  const items = entries.flatMap((entry) => [
    ...(entry.isA('ListItem') ? [] : [entry]),
    ...valuesIn(entry, 'item').slice(0, looked).flatMap(graph.thingsOf),
  ])
  const summary = items.length === 0 && entries.some((entry) => valuesIn(entry, 'url').length > 0)
  if (summary || items.some((item) => shownTypes.some((type) => item.isA(type)))) return pass
  return { findings: [], unfit: true, barred: `Google shows carousels of ${shownTypes.join(', ')} alone.` }
}
