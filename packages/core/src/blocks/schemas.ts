/** Every semantic block's schema and type: the list that `article/tree.ts` assembles the unions from. */
export { type Callout, type CalloutKind, calloutKinds, calloutSchema } from './callout.ts'
export {
  type Comparison,
  type ComparisonRow,
  type ComparisonSubject,
  comparisonSchema,
} from './comparison.ts'
export { type Faq, faqSchema, type Question } from './faq.ts'
export { type KeyPoint, type KeyPoints, keyPointsSchema } from './key-points.ts'
export { type Notes, notesSchema } from './notes.ts'
export { type Except, exceptSchema, type Only, onlySchema } from './only.ts'
export { type Reveal, revealSchema } from './reveal.ts'
export { type Section, sectionSchema } from './section.ts'
export {
  type Column,
  columnSchema,
  type Slide,
  type SlideLayout,
  slideLayouts,
  slideSchema,
} from './slide.ts'
export { type Step, type Steps, stepsSchema } from './steps.ts'
export { type Beat, type Story, storySchema } from './story.ts'
export { type Summary, summarySchema } from './summary.ts'
export { type TermDefinition, termDefinitionSchema } from './term-definition.ts'
