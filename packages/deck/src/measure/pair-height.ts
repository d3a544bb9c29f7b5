import type { Block, Phrasing } from '@trifold/core'
import { spacing } from '../geometry.ts'
import { blocksHeight, inlineHeight, type Ruler } from './ruler.ts'

/** How a name and what is said of it stand beside each other. */
export interface PairSetting {
  /** Width of the names' column, as a share of the slide's. */
  readonly share: number
  /** White space above and below a pair, and the rule above it; in px. */
  readonly padding: number
  readonly rule: number
}

/** The settings of each kind of slot that has pairs: the style sheet of terms has the same. */
export const pairSettings = {
  terms: { share: 0.32, padding: 28, rule: 1 },
  questions: { share: 0.4, padding: 20, rule: 1 },
} as const satisfies Record<string, PairSetting>

/** White space above and below a pair where a template leaves a slide too little room for all of them, in px. */
const tightPadding = 12

/** How the pairs of a slot are set. */
export const pairSettingOf = (style: keyof typeof pairSettings, tight = false): PairSetting =>
  tight ? { ...pairSettings[style], padding: tightPadding } : pairSettings[style]

/** Height of a name with what is said of it at its right. */
export const pairHeight = (
  ruler: Ruler,
  { name, blocks }: { name: readonly Phrasing[]; blocks: readonly Block[] },
  { share, padding, rule }: PairSetting,
  { size, width }: { size: number; width: number },
): number => {
  const left = Math.floor((width - spacing.columnGap) * share)
  const right = width - spacing.columnGap - left
  return (
    2 * padding +
    rule +
    Math.max(
      inlineHeight(ruler, name, size, left, true),
      blocksHeight(ruler, blocks, size, right),
      size * spacing.lineHeight,
    )
  )
}
