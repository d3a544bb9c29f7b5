import type { SourceWork } from '@trifold/core'
import { contentWidth } from '../geometry.ts'
import { paginate } from '../split/paginate.ts'
import type { Body, Composition, Frame } from './composition.ts'

const textOf = ({ title, authors, publisher, date, url }: SourceWork): string =>
  [authors?.join(', '), title, publisher, date === undefined ? '' : '00 September 0000', 'Based on', url]
    .filter(Boolean)
    .join('. ')

/** A bibliography: what the article is based on first, then what it cites. */
export const composeSources = (
  composition: Composition,
  works: readonly SourceWork[],
  frame: Frame,
): Body[] => {
  const { measurer } = composition.ruler
  const width = Math.min(frame.width, contentWidth(composition.geometry), 960) - 60
  const sorted = [
    ...works.filter(({ relation }) => relation === 'basedOn'),
    ...works.filter(({ relation }) => relation !== 'basedOn'),
  ]
  const pages = paginate({
    items: sorted,
    height: frame.height,
    largest: 28,
    heightOf: (work, size) => (measurer.lines([{ text: textOf(work) }], size, width) + 1) * size * 1.4,
    gap: (size) => size,
    most: 8,
  })
  return pages.map(({ items, size }) => ({
    layout: 'sources',
    slots: { sources: { kind: 'works', works: items, size } },
  }))
}
