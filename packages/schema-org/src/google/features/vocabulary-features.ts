import type { GoogleFeature } from '../feature.ts'
import { sourcePage } from './source-page.ts'

const vocabulary = (name: string, type: string, except: readonly string[] = []): GoogleFeature => ({
  name,
  types: [type],
  except,
  required: [],
  recommended: [],
  status: 'vocabulary',
  ...sourcePage('Structured data markup that Google Search supports'),
})

/** Good vocabulary that tells programs what a page holds, for which Google shows nothing. */
export const vocabularyFeatures: readonly GoogleFeature[] = [
  vocabulary('Defined term', 'DefinedTerm'),
  vocabulary('Glossary', 'DefinedTermSet'),
  vocabulary('Table', 'Table'),
  vocabulary('Learning resource', 'LearningResource', ['Course', 'Quiz']),
]
