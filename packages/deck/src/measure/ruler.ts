import type { Asset, Block, Phrasing } from '@trifold/core'
import { spacing } from '../geometry.ts'
import { blockHeight } from './block-height.ts'
import type { MathOf } from './math-box.ts'
import type { Measurer, Run } from './measurer.ts'
import { runsOf } from './runs.ts'

/** What is known of an image: its natural size in px. */
export type ImageSize = Pick<Asset, 'width' | 'height'>

/** All that measuring needs, made once per deck; it remembers what it has measured. */
export interface Ruler {
  readonly measurer: Measurer
  /** The language of the deck, in which dates and labels are set. */
  readonly lang: string
  /** Size of a local image; undefined for one that the deck cannot show. */
  image(url: string): ImageSize | undefined
  /** The box of a formula, in em; undefined for one that is shown as code. */
  readonly math: MathOf
  /** Inline nodes as runs, the same array for the same nodes; bold ones as headings are set if `heading` says so. */
  runs(nodes: readonly Phrasing[], bold: boolean, heading?: boolean): readonly Run[]
  /** Height of a block, found by `measure` if it is not known yet. */
  remember(block: Block, size: number, width: number, measure: () => number): number
}

export const createRuler = (
  measurer: Measurer,
  image: (url: string) => ImageSize | undefined,
  math: MathOf = () => undefined,
  lang = 'en',
): Ruler => {
  const plain = new Map<readonly Phrasing[], readonly Run[]>()
  const heavy = new Map<readonly Phrasing[], readonly Run[]>()
  const headings = new Map<readonly Phrasing[], readonly Run[]>()
  const lightHeadings = new Map<readonly Phrasing[], readonly Run[]>()
  const imageBox = (url: string) => {
    const natural = image(url)
    if (natural === undefined) return undefined
    const share = Math.min(1, spacing.inlineImage / Math.max(natural.height, 1))
    return { width: natural.width * share, height: natural.height * share }
  }
  /** For each block, what it was measured at and its height there, in turn: there are few of them. */
  const heights = new Map<Block, number[]>()
  return {
    measurer,
    lang,
    image,
    math,
    runs: (nodes, bold, heading = false) => {
      const known = heading ? (bold ? headings : lightHeadings) : bold ? heavy : plain
      const before = known.get(nodes)
      if (before !== undefined) return before
      const runs = runsOf(nodes, { face: { bold, heading }, math, imageBox, widthOf: measurer.widestLine })
      known.set(nodes, runs)
      return runs
    },
    remember: (block, size, width, measure) => {
      // Widths are far below 10,000 px, so the two numbers make one key.
      const key = size * 10_000 + width
      const known = heights.get(block)
      for (let at = 0; known !== undefined && at < known.length; at += 2)
        if (known[at] === key) return known[at + 1] ?? 0
      const height = measure()
      if (known === undefined) heights.set(block, [key, height])
      else known.push(key, height)
      return height
    },
  }
}

/** A ruler for text that is set as headings are. */
export const inHeadingFace = (ruler: Ruler): Ruler => ({
  ...ruler,
  runs: (nodes, bold) => ruler.runs(nodes, bold, true),
  // What is known of a block is its height in the face of text.
  remember: (_block, _size, _width, measure) => measure(),
})

/** Height of a line of thought set as running text. */
export const inlineHeight = (
  ruler: Ruler,
  nodes: readonly Phrasing[],
  size: number,
  width: number,
  bold = false,
  lineHeight: number = spacing.lineHeight,
): number => {
  const runs = ruler.runs(nodes, bold)
  return ruler.measurer.lines(runs, size, width) * Math.ceil(size * lineHeight) + Math.ceil(rise(runs, size))
}

/** What boxes in a text add to the height of its lines, as if each stood in a line of its own. */
const rise = (runs: readonly Run[], size: number): number => {
  let sum = 0
  for (const { rise = 0, pxHeight = 0 } of runs) sum += size * rise + Math.max(0, pxHeight - size)
  return sum
}

/** Height of blocks, one below the other. */
export const blocksHeight = (ruler: Ruler, blocks: readonly Block[], size: number, width: number): number => {
  let sum = 0
  for (const block of blocks) sum += blockHeight(ruler, block, size, width)
  return sum + Math.max(0, blocks.length - 1) * size * spacing.blockGap
}

/** Height of a stack of boxes with a gap between any two. */
export const stack = (heights: readonly number[], gap: number): number =>
  heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * gap
