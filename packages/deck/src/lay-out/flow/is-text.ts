import { type Block, type BlockHandlers, handle, type Paragraph } from '@trifold/core'
import type { Ruler } from '../../measure/ruler.ts'
import { picturesOf } from './pictures-of.ts'

const always = () => true
const never = () => false

/** Kinds of blocks that are text: such as a text box of any program holds. */
const kinds: BlockHandlers<boolean, Ruler> = {
  paragraph: (paragraph: Paragraph, ruler) => picturesOf(paragraph, ruler).length === 0,
  heading: always,
  html: always,
  list: ({ children }, ruler) =>
    children.every((item) => item.children.every((block) => isText(block, ruler))),
  notes: always,
  blockquote: never,
  table: never,
  code: never,
  math: never,
  thematicBreak: never,
  section: never,
  termDefinition: never,
  comparison: never,
  story: never,
  keyPoints: never,
  steps: never,
  faq: never,
  summary: never,
  slide: never,
  column: never,
  reveal: never,
  only: never,
  except: never,
  callout: never,
}

/** Whether a block is text, with all that it holds. */
export const isText = (block: Block, ruler: Ruler): boolean => handle(kinds, block, ruler)
