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
  const heights = new Map<Block, Map<number, number>>()
  return {
    measurer,
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
      const known = heights.get(block) ?? new Map<number, number>()
      heights.set(block, known)
      // Widths are far below 10,000 px, so the two numbers make one key.
      const key = size * 10_000 + width
      const before = known.get(key)
      if (before !== undefined) return before
      const height = measure()
      known.set(key, height)
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
  { bold = false, lineHeight = spacing.lineHeight }: { bold?: boolean; lineHeight?: number } = {},
): number => {
  const runs = ruler.runs(nodes, bold)
  return ruler.measurer.lines(runs, size, width) * Math.ceil(size * lineHeight) + Math.ceil(rise(runs, size))
}

/** What boxes in a text add to the height of its lines, as if each stood in a line of its own. */
const rise = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, run) => sum + size * (run.rise ?? 0) + Math.max(0, (run.pxHeight ?? 0) - size), 0)

/** Height of blocks, one below the other. */
export const blocksHeight = (ruler: Ruler, blocks: readonly Block[], size: number, width: number): number =>
  stack(
    blocks.map((block) => blockHeight(ruler, block, size, width)),
    size * spacing.blockGap,
  )

/** Height of a stack of boxes with a gap between any two. */
export const stack = (heights: readonly number[], gap: number): number =>
  heights.reduce((sum, height) => sum + height, 0) + Math.max(0, heights.length - 1) * gap
