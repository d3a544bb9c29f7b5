import { type Json, tidy } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** How the article is perceived, and what helps those who cannot see it: terms of the W3C's accessibility vocabulary. */
export const accessibility = ({ gathered, pictures, wordCount }: GraphInput): { [key: string]: Json } =>
  tidy({
    accessMode: [...(wordCount > 0 ? ['textual'] : []), ...(pictures.length > 0 ? ['visual'] : [])],
    accessibilityFeature: [
      ...(pictures.length > 0 && pictures.every(({ alt }) => alt.trim() !== '') ? ['alternativeText'] : []),
      ...(gathered.hasSections ? ['structuralNavigation'] : []),
    ],
  })
