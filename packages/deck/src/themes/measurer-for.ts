import { createEstimate, type Measurer } from '../measure/measurer.ts'
import type { Theme } from './theme.ts'

/** How much wider than Arial the faces of a theme are at most. */
const widthFactor = ({ fonts }: Theme): number => (fonts.text.families[0] === 'Source Serif 4' ? 1.04 : 1)

/** The measurer for a theme's faces. */
export const measurerFor = (theme: Theme): Measurer => createEstimate(widthFactor(theme))
