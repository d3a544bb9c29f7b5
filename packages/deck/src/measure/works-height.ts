import type { SourceWork } from '@trifold/core'
import { formatDate, words } from '@trifold/prose'
import { spacing } from '../geometry.ts'
import { shortUrl } from '../shown-url.ts'
import { type Ruler, stack } from './ruler.ts'

/** A work in a bibliography as one text, not narrower than it is set. */
export const workText = (
  { title, authors, publisher, date, url, relation }: SourceWork,
  lang: string,
): string =>
  [
    relation === 'basedOn' ? words(lang).basedOn : '',
    authors?.join(words(lang).comma),
    title,
    publisher,
    date === undefined ? '' : formatDate(date, lang),
    url === undefined ? '' : shortUrl(url),
  ]
    .filter(Boolean)
    .join('. ')

/** Height of one work in a bibliography; its title may be set in italics. */
const workHeight = ({ measurer, lang }: Ruler, work: SourceWork, size: number, width: number): number => {
  const room = Math.min(width, spacing.measure) - spacing.indent * size
  const text = workText(work, lang)
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
