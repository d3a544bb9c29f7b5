import { once } from '../once.ts'
import type { GoogleFeature } from './feature.ts'
import { googleFeatures } from './features.ts'
import type { Thing } from './thing.ts'

/** The features that are about a thing by one of its types, in the order of {@link googleFeatures}. */
export const featuresAbout = (thing: Thing): readonly GoogleFeature[] => {
  const byType = featuresByType()
  const found = new Set<GoogleFeature>()
  for (const kind of thing.kinds()) {
    for (const type of kind) for (const feature of byType.get(type) ?? []) found.add(feature)
  }
  return found.size < 2 ? [...found] : googleFeatures.filter((feature) => found.has(feature))
}

/** Most things are of a type that no feature is about. */
const featuresByType = once((): ReadonlyMap<string, readonly GoogleFeature[]> => {
  const byType = new Map<string, GoogleFeature[]>()
  for (const feature of googleFeatures) {
    for (const type of feature.types) byType.set(type, [...(byType.get(type) ?? []), feature])
  }
  return byType
})
