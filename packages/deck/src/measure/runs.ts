import { handle, type Phrasing, type PhrasingHandlers } from '@trifold/core'
import { boxRun, type MathOf } from './math-box.ts'
import type { Run } from './measurer.ts'
import { tagRuns } from './tag-runs.ts'

/** The face that a text is set in. Raw tags change it for what follows them. */
export interface TextFace {
  bold: boolean
  italic: boolean
  code: boolean
  heading: boolean
}

/** What inline nodes are measured with. */
export interface RunContext {
  readonly face: TextFace
  readonly math: MathOf
  /** The box in px of an image that stands in a line; undefined for one that its words stand in for. */
  imageBox(url: string): { readonly width: number; readonly height: number } | undefined
}

const within = (children: readonly Phrasing[], context: RunContext): Run[] =>
  children.flatMap((child) => handle(handlers, child, context))

/** Children set in a face of their own. */
const set = (children: readonly Phrasing[], context: RunContext, face: Partial<TextFace>): Run[] =>
  within(children, { ...context, face: { ...context.face, ...face } })

const handlers: PhrasingHandlers<Run[], RunContext> = {
  // A line's end in the source is a space.
  text: ({ value }, { face }) => [{ ...face, text: value.replaceAll('\n', ' ') }],
  inlineCode: ({ value }, { face }) => [{ ...face, text: value.replaceAll('\n', ' '), code: true }],
  emphasis: ({ children }, context) => set(children, context, { italic: true }),
  delete: ({ children }, context) => within(children, context),
  link: ({ children }, context) => within(children, context),
  strong: ({ children }, context) => set(children, context, { bold: true }),
  inlineMath: ({ value }, { face, math }) => {
    const box = math(value, false)
    return box === undefined ? [{ ...face, text: value, code: true }] : [boxRun(box)]
  },
  break: () => [{ text: '\n' }],
  image: ({ url, alt, title }, { face, imageBox }) => {
    const box = imageBox(url)
    return box === undefined
      ? [{ ...face, text: ` ${alt ?? ''} ${title ?? ''} ${url}` }]
      : [{ text: '', px: box.width, pxHeight: box.height }]
  },
  footnoteReference: () => [],
  html: ({ value }, { face }) => tagRuns(value, face),
}

/** Inline nodes as stretches of text in one face each. */
export const runsOf = (
  nodes: readonly Phrasing[],
  { face, ...context }: Omit<RunContext, 'face'> & { readonly face: Partial<TextFace> },
): Run[] =>
  within(nodes, { ...context, face: { bold: false, italic: false, code: false, heading: false, ...face } })
