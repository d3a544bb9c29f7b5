import type { GoogleFeature } from '../feature.ts'
import { sourcePage } from './source-page.ts'

const retired = { required: [], recommended: [], status: 'retired' } as const

/** What Google has shown once. The data stays valid; claims that it earns a result do not. */
export const retiredFeatures: readonly GoogleFeature[] = [
  {
    name: 'FAQ',
    types: ['FAQPage'],
    ...retired,
    retired: '2026-05-07',
    ...sourcePage('FAQ structured data'),
  },
  {
    name: 'How-to',
    types: ['HowTo'],
    except: ['Recipe'],
    ...retired,
    retired: '2023',
    ...sourcePage('How-to structured data'),
  },
  {
    name: 'Course info',
    types: ['Course'],
    when: ['hasCourseInstance'],
    ...retired,
    retired: '2025-06',
    ...sourcePage('Course info structured data'),
  },
  {
    name: 'Learning video',
    types: ['VideoObject'],
    alsoOf: ['LearningResource'],
    ...retired,
    retired: '2025-06',
    ...sourcePage('Learning video structured data'),
  },
  {
    name: 'Practice problem',
    types: ['Quiz'],
    ...retired,
    ...sourcePage('Practice problem structured data'),
  },
  {
    name: 'Fact check',
    types: ['ClaimReview'],
    ...retired,
    retired: '2025-06',
    ...sourcePage('Fact check structured data'),
  },
]
