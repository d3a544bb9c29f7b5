import type { SourceWork } from '@trifold/core'
import { spacing } from '../geometry.ts'
import { type Ruler, stack } from './ruler.ts'

/** The longest date, and the longest label, of a work in a bibliography. */
const longest = { date: '00 September 0000', label: 'Based on' }

const textOf = ({ title, authors, publisher, date, url, relation }: SourceWork): string =>
  [
    relation === 'basedOn' ? longest.label : '',
    authors?.join(', '),
    title,
    publisher,
    date === undefined ? '' : longest.date,
    url,
  ]
    .filter(Boolean)
    .join('. ')

/** Height of one work in a bibliography; its title may be set in italics. */
export const workHeight = ({ measurer }: Ruler, work: SourceWork, size: number, width: number): number => {
  const room = Math.min(width, spacing.measure) - spacing.indent * size
  const text = textOf(work)
  const lines = Math.max(
    measurer.lines([{ text }], size, room),
    measurer.lines([{ text, italic: true }], size, room),
  )
  return lines * Math.ceil(size * spacing.lineHeight)
}

/** White space between two works, in em. */
export const workGap = 1

/** Height of a bibliography. */
export const worksHeight = (
  ruler: Ruler,
  works: readonly SourceWork[],
  size: number,
  width: number,
): number =>
  stack(
    works.map((work) => workHeight(ruler, work, size, width)),
    workGap * size,
  )
