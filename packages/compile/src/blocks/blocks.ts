import { closest } from '@trifold/core'
import type { BlockDefinition } from './block.ts'
import { comparison } from './comparison.ts'
import { callouts, column, except, notes, only, reveal, slide, summary } from './containers.ts'
import { definition } from './definition.ts'
import { faq } from './faq.ts'
import { keyPoints } from './key-points.ts'
import { isOtherBlock } from './other-tools.ts'
import { steps } from './steps.ts'
import { story } from './story.ts'

/** Every block that a fence can open. */
export const blocks: readonly BlockDefinition[] = [
  definition,
  comparison,
  story,
  keyPoints,
  steps,
  faq,
  summary,
  notes,
  slide,
  column,
  reveal,
  only,
  except,
  ...callouts,
]

/** The names that may stand after `:::`. */
export const blockNames: readonly string[] = blocks.map(({ name }) => name)

/** Whether a fence's name is ours, another tool's, or near enough to one of ours to be a slip. */
export const isBlockName = (name: string): boolean =>
  blockNames.includes(name) || isOtherBlock(name) || closest(name, blockNames) !== undefined
