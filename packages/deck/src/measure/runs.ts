import { handle, type Phrasing, type PhrasingHandlers } from '@trifold/core'
import type { Run } from './measurer.ts'

interface Face {
  readonly bold: boolean
}

const within = (children: readonly Phrasing[], face: Face): Run[] =>
  children.flatMap((child) => handle(handlers, child, face))

const handlers: PhrasingHandlers<Run[], Face> = {
  text: ({ value }, { bold }) => [{ text: value, bold }],
  inlineCode: ({ value }) => [{ text: value, code: true }],
  emphasis: ({ children }, face) => within(children, face),
  delete: ({ children }, face) => within(children, face),
  link: ({ children }, face) => within(children, face),
  strong: ({ children }) => within(children, { bold: true }),
  break: () => [{ text: '\n' }],
  image: ({ alt, title }, { bold }) => [{ text: `${alt ?? ''} ${title ?? ''}`, bold }],
  footnoteReference: () => [],
  // Shown as text where it is not allowed, so it may take its own width.
  html: ({ value }, { bold }) => [{ text: value.startsWith('<!--') ? '' : value, bold }],
}

/** Inline nodes as stretches of text in one face each. */
export const runsOf = (nodes: readonly Phrasing[], bold = false): Run[] => within(nodes, { bold })
