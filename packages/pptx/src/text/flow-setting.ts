import type { ElementContent } from 'hast'
import type { Setting } from './inline-runs.ts'
import type { Paragraph, Run } from './paragraph.ts'

/** How blocks are set where they stand; lengths in px. */
export interface FlowSetting extends Setting {
  readonly lineHeight: number
  readonly align: 'start' | 'center' | 'end'
  /** Where lines begin. */
  readonly left: number
  /** Level of the next list, from 0. */
  readonly level: number
  /** White space between blocks. */
  readonly gap: number
  /** How far further lines of a paragraph stand in. */
  readonly hanging: number
  /** Furthest that lines may begin from the left, so that text has room. */
  readonly furthest: number
  /** The way back: elements as paragraphs, one below the other. */
  flow(nodes: readonly ElementContent[], setting: FlowSetting): Paragraph[]
}

/** The same further in, for what belongs to something. */
export const indented = (setting: FlowSetting, em: number): FlowSetting => ({
  ...setting,
  left: Math.min(setting.left + em * setting.character.size, Math.max(setting.furthest, setting.left)),
})

/** Paragraphs of one block, and the white space above it where another stands there, in px. */
export interface FlowBlock {
  readonly paragraphs: readonly Paragraph[]
  readonly gap: number
}

/** Blocks one below the other; the first has no white space above it. */
export const stack = (blocks: readonly FlowBlock[]): Paragraph[] =>
  blocks
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .flatMap(({ paragraphs, gap }, index) => below(index === 0 ? 0 : gap, paragraphs))

const below = (before: number, [first, ...others]: readonly Paragraph[]): Paragraph[] =>
  first === undefined ? [] : [{ ...first, before }, ...others]

/** A paragraph of its own. */
export const paragraphOf = (runs: readonly Run[], setting: FlowSetting): Paragraph => ({
  runs,
  character: setting.character,
  lineHeight: setting.lineHeight,
  align: setting.align,
  level: Math.max(0, setting.level - 1),
  left: setting.left + setting.hanging,
  hang: setting.hanging,
  before: 0,
})
