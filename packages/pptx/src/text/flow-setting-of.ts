import type { Colour } from '../design/colour.ts'
import { flow } from './flow.ts'
import type { FlowSetting } from './flow-setting.ts'

/** How a text is set as a whole, in px, as pieces have it. */
export interface WholeStyle {
  readonly size: number
  readonly lineHeight: number
  readonly bold?: boolean
  readonly face?: 'text' | 'heading'
  readonly colour?: Colour
}

/** The setting that blocks of a text begin with; `width` is that of its box. */
export const flowSettingOf = (
  { lineHeight, ...character }: WholeStyle,
  width: number,
  more: Partial<FlowSetting> = {},
): FlowSetting => ({
  character,
  stress: 'type',
  lineHeight,
  align: 'start',
  left: 0,
  level: 0,
  gap: blockGap * character.size,
  hanging: 0,
  furthest: Math.max(0, width - narrowest * character.size),
  flow,
  ...more,
})

/** White space between blocks, and the least that lines of nested blocks have, in em. */
const blockGap = 0.6
const narrowest = 4
