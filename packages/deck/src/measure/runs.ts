import { handle, type Image, type Phrasing, type PhrasingHandlers } from '@trifold/core'
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

/** What is read so far, and what it is read with. */
interface Reading extends RunContext {
  readonly runs: Run[]
}

const within = (children: readonly Phrasing[], reading: Reading): void => {
  for (const child of children) handle(handlers, child, reading)
}

/** Children set in a face of their own. */
const set = (children: readonly Phrasing[], reading: Reading, face: Partial<TextFace>): void =>
  within(children, { ...reading, face: { ...reading.face, ...face } })

/** A text in a face; a line's end in the source is a space. */
const textRun = (value: string, { bold, italic, code, heading }: TextFace, isCode = code): Run => ({
  bold,
  italic,
  code: isCode,
  heading,
  text: value.includes('\n') ? value.replaceAll('\n', ' ') : value,
})

const mathRuns = (tex: string, { face, math, widthOf }: RunContext): Run[] => {
  const box = math(tex, false)
  if (box === undefined) return [{ ...face, text: tex, code: true }]
  const drawn = boxRun(box)
  const told: Run = { ...face, italic: true, text: '', ...box.told, rise: drawn.rise ?? 0 }
  // What is wider than many a line is drawn smaller there, and told in several.
  if (box.told !== undefined && box.width > widestInLine) return [{ text: '\n' }, told, { text: '\n' }]
  return [widthOf([told]) > box.width ? told : drawn]
}

const imageRun = ({ url, alt, title }: Image, { face, imageBox, widthOf }: RunContext): Run => {
  const box = imageBox(url)
  if (box === undefined) return { ...face, text: ` ${alt ?? ''} ${title ?? ''} ${url}` }
  const told: Run = { ...face, text: alt?.trim() || title?.trim() || url, pxHeight: box.height }
  const width = widthOf([told])
  if (width * floor > box.width) return told
  return { text: '', px: Math.max(box.width, width * largestText), pxHeight: box.height }
}

const handlers: PhrasingHandlers<void, Reading> = {
  text: ({ value }, { face, runs }) => {
    runs.push(textRun(value, face))
  },
  inlineCode: ({ value }, { face, runs }) => {
    runs.push(textRun(value, face, true))
  },
  emphasis: ({ children }, reading) => set(children, reading, { italic: true }),
  delete: ({ children }, reading) => within(children, reading),
  link: ({ children }, reading) => within(children, reading),
  strong: ({ children }, reading) => set(children, reading, { bold: true }),
  inlineMath: ({ value }, reading) => {
    reading.runs.push(...mathRuns(value, reading))
  },
  break: (_, { runs }) => {
    runs.push({ text: '\n' })
  },
  image: (image, reading) => {
    reading.runs.push(imageRun(image, reading))
  },
  footnoteReference: () => {},
  html: ({ value }, { face, runs }) => {
    runs.push(...tagRuns(value, face))
  },
}

/** Inline nodes as stretches of text in one face each. */
export const runsOf = (
  nodes: readonly Phrasing[],
  { face, math, imageBox, widthOf }: Omit<RunContext, 'face'> & { readonly face: Partial<TextFace> },
): Run[] => {
  const { bold = false, italic = false, code = false, heading = false } = face
  const runs: Run[] = []
  within(nodes, { runs, math, imageBox, widthOf, face: { bold, italic, code, heading } })
  return runs
}
