import type { GoogleFeature } from './feature.ts'
import { liveFeatures } from './features/live-features.ts'
import { retiredFeatures } from './features/retired-features.ts'
import { vocabularyFeatures } from './features/vocabulary-features.ts'

/** Google's rules as data: the one place to change when its documentation does. */
export const googleFeatures: readonly GoogleFeature[] = [
  ...liveFeatures,
  ...retiredFeatures,
  ...vocabularyFeatures,
]
