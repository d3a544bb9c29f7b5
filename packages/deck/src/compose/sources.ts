import type { SourceWork } from '@trifold/core'
import { contentWidth } from '../geometry.ts'
import { workText } from '../measure/works-height.ts'
import { shortUrl } from '../shown-url.ts'
import { paginate } from '../split/paginate.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** A title that is an address is shown as addresses are. */
export const shownTitle = (title: string): string =>
  /^https?:\/\/\S+$/i.test(title) ? shortUrl(title) : title

/** A bibliography: what the article is based on first, then what it cites. */
export const composeSources = (
  composition: Composition,
  works: readonly SourceWork[],
  frame: Frame,
): Body[] => {
  const { measurer, lang } = composition.ruler
  const width = Math.min(frame.width, contentWidth(composition.geometry), 960) - 60
  const sorted = [
    ...works.filter(({ relation }) => relation === 'basedOn'),
    ...works.filter(({ relation }) => relation !== 'basedOn'),
  ].map((work) => ({ ...work, title: shownTitle(work.title) }))
  const pages = paginate({
    items: sorted,
    height: frame.height,
    largest: 28,
    heightOf: (work, size) =>
      (measurer.lines([{ text: workText(work, lang) }], size, width) + 1) * size * 1.4,
    gap: (size) => size,
    most: 8,
  })
  return pages.map(({ items, size }) => ({
    layout: 'sources',
    slots: { sources: { kind: 'works', works: items, size } },
  }))
}
