import { createMeasurer, type Measurer } from '../measure/measurer.ts'
import type { Theme } from './theme.ts'
import { typesetsOf } from './typesets-of.ts'

/** The measurer for a theme's faces. */
export const measurerFor = (theme: Theme): Measurer => createMeasurer(...typesetsOf(theme))
