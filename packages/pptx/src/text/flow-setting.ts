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

/** Blocks one below the other, with white space between any two. */
export const stack = (blocks: readonly (readonly Paragraph[])[], gap: number): Paragraph[] =>
  blocks
    .filter(({ length }) => length > 0)
    .flatMap((block, index) => (index === 0 ? block : below(gap, block)))

const below = (gap: number, [first, ...others]: readonly Paragraph[]): Paragraph[] =>
  first === undefined ? [] : [{ ...first, before: Math.max(gap, first.before) }, ...others]

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
