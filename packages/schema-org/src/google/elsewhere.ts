import type { GraphValue } from '../graph/graph.ts'
import type { Thing } from './thing.ts'

/** Properties whose values are works of their own, on pages of their own. */
const toOtherWorks = new Set([
  'citation',
  'isBasedOn',
  'isBasedOnUrl',
  'mentions',
  'translationOfWork',
  'workTranslation',
])

/**
 * The things that a graph only cites, and what it tells of those alone: no result of this page is about them. What
 * the document begins with is its own, also when a translation refers back to it.
 */
export const findElsewhere = (
  things: readonly Thing[],
  thingsOf: (value: GraphValue) => readonly Thing[],
): ReadonlySet<Thing> => {
  const own = new Map<Thing, number>()
  const [first] = things
  const queue: Thing[] = []
  const found = new Set<Thing>()
  const settle = (thing: Thing) => {
    if (thing === first || found.has(thing) || (own.get(thing) ?? 0) > 0) return
    found.add(thing)
    queue.push(thing)
  }
  for (const thing of things) {
    own.set(thing, thing.uses.filter(({ property }) => !toOtherWorks.has(property)).length)
  }
  for (const thing of things) if (thing.uses.length > 0) settle(thing)
  for (let thing = queue.pop(); thing !== undefined; thing = queue.pop()) {
    for (const [property, values] of thing.properties) {
      if (toOtherWorks.has(property)) continue
      for (const used of values.flatMap(thingsOf)) {
        own.set(used, (own.get(used) ?? 0) - 1)
        settle(used)
      }
    }
  }
  return found
}
