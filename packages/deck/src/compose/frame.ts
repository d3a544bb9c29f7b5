import type { Phrasing } from '@trifold/core'
import { contentWidth, type Geometry, type Size, spacing } from '../geometry.ts'
import { inlineHeight, type Ruler } from '../measure/ruler.ts'
import { titleRuns } from '../measure/title-runs.ts'
import { inlineText, sliceInline } from '../split/inline-slice.ts'
import type { Frame } from './composition.ts'
import { type TitleRoom, titleLine } from './title-room.ts'

/** A heading fitted into its place: cut with an ellipsis if even the floor does not hold it. */
export interface FittedTitle {
  readonly content: Phrasing[]
  readonly size: number
  readonly lines: number
  readonly cut: boolean
}

/** Fits a title into the lines that each size allows, with what stands after it in each case. */
export const fitTitle = (
  ruler: Ruler,
  title: Phrasing[],
  room: TitleRoom,
  after: readonly Phrasing[] = [],
): FittedTitle => {
  const { width, allowed } = room
  const runsOf = (content: readonly Phrasing[]) =>
    titleRuns(ruler, after.length === 0 ? content : [...content, ...after], room)
  const whole = runsOf(title)
  for (const [size, most] of allowed) {
    const lines = ruler.measurer.lines(whole, size, width)
    if (lines <= most) return { content: title, size, lines, cut: false }
  }
  const linesOf = (content: readonly Phrasing[], size: number) =>
    ruler.measurer.lines(runsOf(content), size, width)
  const [size, most] = allowed.at(-1) ?? [20, 5]
  let length = Math.min(inlineText(title).length, Math.ceil((most * width) / (size * 0.4)))
  let content: Phrasing[] = []
  do {
    length = Math.floor(length * 0.9)
    content = [...sliceInline(title, 0, length), { type: 'text', value: '…' }]
  } while (length > 1 && linesOf(content, size) > most)
  return { content, size, lines: Math.min(most, linesOf(content, size)), cut: true }
}

/** Room below a title, or on the whole slide without one. */
export const frameBelow = (geometry: Geometry, title: FittedTitle | undefined): Frame => {
  const height = geometry.height - geometry.marginTop - geometry.marginBottom
  return { width: contentWidth(geometry), height: height - headerHeight(geometry, title) }
}

/** From the top margin to the top of the content; a template keeps its header's place free for itself. */
const headerHeight = (geometry: Geometry, title: FittedTitle | undefined): number => {
  if (geometry.header !== undefined) return geometry.header.height
  if (title === undefined) return 0
  return spacing.eyebrow + title.lines * titleLine(title.size, 'content', geometry) + spacing.belowHeader
}

/** The largest size of a list at which a text has no more lines than allowed. */
export const fitLines = (
  ruler: Ruler,
  nodes: readonly Phrasing[],
  width: number,
  allowed: readonly (readonly [Size, number])[],
): { size: Size; height: number } | undefined => {
  for (const [size, most] of allowed) {
    const height = inlineHeight(ruler, nodes, size, width)
    if (height <= most * Math.ceil(size * spacing.lineHeight)) return { size, height }
  }
  return undefined
}
