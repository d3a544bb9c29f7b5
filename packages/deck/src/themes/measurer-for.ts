import { createLettering, type Lettering } from '../measure/lettering.ts'
import { createMeasurer, type Measurer, measurerWith } from '../measure/measurer.ts'
import type { Theme } from './theme.ts'
import { typesetsOf } from './typesets-of.ts'

/** The measurer for a theme's faces. */
export const measurerFor = (theme: Theme): Measurer => createMeasurer(...typesetsOf(theme))

/** A measurer for a theme's faces that shares what is known of their letters with the other decks of a run. */
export const measurerIn = (
  { shared }: { shared<Value>(key: string, make: () => Value): Value },
  theme: Theme,
): Measurer =>
  measurerWith(shared(`lettering ${theme.key}`, (): Lettering => createLettering(...typesetsOf(theme))))
