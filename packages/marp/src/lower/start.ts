import { gfmMarks, type Lowering, plainDialect, type Words } from '@trifold/prose'

/** The state with which blocks are lowered for hosts that know neither alerts nor footnotes. */
export const startLowering = (words: Words): Lowering => ({
  marks: gfmMarks,
  dialect: { blocks: plainDialect.nested, nested: plainDialect.nested },
  words,
  media: (url) => url,
  notes: [],
  footnoteNumber: () => 0,
  omitted: [],
  rank: 2,
  shift: 0,
  nested: false,
  tight: false,
})
