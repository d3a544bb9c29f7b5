import { handle, type Phrasing, type PhrasingHandlers } from '@trifold/core'
import { floor } from '../geometry.ts'
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
  /**
   * Width of a line in em: PowerPoint has no pictures in lines. It tells of images and formulas in words, which count
   * where they are wider.
   */
  widthOf(runs: readonly Run[]): number
}

/** The largest size that text with pictures in its lines usually has, in px. */
const largestText = 36

/** A formula wider than this, in em, counts as lines of its own. */
const widestInLine = 30

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
  inlineMath: ({ value }, { face, math, widthOf }) => {
    const box = math(value, false)
    if (box === undefined) return [{ ...face, text: value, code: true }]
    const drawn = boxRun(box)
    const told: Run = { ...face, italic: true, text: '', ...box.told, rise: drawn.rise ?? 0 }
    // What is wider than many a line is drawn smaller there, and told in several.
    if (box.told !== undefined && box.width > widestInLine) return [{ text: '\n' }, told, { text: '\n' }]
    return [widthOf([told]) > box.width ? told : drawn]
  },
  break: () => [{ text: '\n' }],
  image: ({ url, alt, title }, { face, imageBox, widthOf }) => {
    const box = imageBox(url)
    if (box === undefined) return [{ ...face, text: ` ${alt ?? ''} ${title ?? ''} ${url}` }]
    const told: Run = { ...face, text: alt?.trim() || title?.trim() || url, pxHeight: box.height }
    const width = widthOf([told])
    if (width * floor > box.width) return [told]
    return [{ text: '', px: Math.max(box.width, width * largestText), pxHeight: box.height }]
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
