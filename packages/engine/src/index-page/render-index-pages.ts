import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import { styleSheet } from '../generated/style-sheet.ts'
import { templateSpecs } from '../generated/templates.ts'
import { byCodeUnit } from '../order.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { countOf } from './count-of.ts'
import { hasFailed, type PageArticle, pageArticle } from './page-article.ts'

/** Articles on one page: as many as a browser lays out at once without a wait. */
const perPage = 100

export interface PageSettings {
  /** The site's name. */
  readonly name?: string | undefined
}

/**
 * The pages that show everything in an output folder: articles with errors first, then the newest. `index.html`
 * and, from the second page on, `index-2.html` …; none if there is nothing to show.
 */
export const renderIndexPages = (
  records: readonly ArticleRecord[],
  { name }: PageSettings,
): { path: string; content: string }[] => {
  const shown = records.filter(({ state }) => state !== 'draft').sort(byRank)
  const pageCount = Math.ceil(shown.length / perPage)
  const template = Handlebars.template(templateSpecs['index-page'])
  const style = {
    style: styleSheet,
    styleHash: createHash('sha256').update(styleSheet).digest('base64'),
  }
  return Array.from({ length: pageCount }, (_, index) => {
    const page = {
      ...style,
      heading: name ?? 'Articles',
      tally: tallyOf(shown),
      sections: sectionsOf(shown.slice(index * perPage, (index + 1) * perPage)),
      ...(pageCount > 1 ? pagingOf(index, pageCount) : {}),
    }
    return { path: pagePath(index), content: template(page) }
  })
}

/** Errors first, then the newest; those without a date last. */
const byRank = (a: ArticleRecord, b: ArticleRecord): number =>
  Number(hasFailed(b)) - Number(hasFailed(a)) ||
  byCodeUnit(b.published ?? '', a.published ?? '') ||
  byCodeUnit(a.title, b.title) ||
  byCodeUnit(a.location, b.location)

const pagePath = (index: number): string => (index === 0 ? 'index.html' : `index-${index + 1}.html`)

const pagingOf = (index: number, pageCount: number) => ({
  pageNumber: index + 1,
  pageCount,
  previous: index > 0 ? pagePath(index - 1) : undefined,
  next: index + 1 < pageCount ? pagePath(index + 1) : undefined,
  pages: Array.from({ length: pageCount }, (_, page) => ({
    number: page + 1,
    href: pagePath(page),
    isCurrent: page === index,
  })),
})

const tallyOf = (records: readonly ArticleRecord[]) => {
  const failed = records.filter(hasFailed).length
  return [
    { text: countOf(records.length, 'article') },
    ...(failed === 0 ? [] : [{ text: `${failed} with errors`, isBad: true }]),
  ]
}

interface PageSection {
  readonly id: string
  readonly heading: string
  readonly isFailed: boolean
  readonly articles: readonly PageArticle[]
}

const sectionsOf = (records: readonly ArticleRecord[]): PageSection[] => {
  const failed = records.filter(hasFailed)
  const others = records.filter((record) => !hasFailed(record))
  const sections = [
    { id: 'with-errors', heading: 'With errors', isFailed: true, articles: failed.map(pageArticle) },
    { id: 'built', heading: 'Built', isFailed: false, articles: others.map(pageArticle) },
  ]
  return sections.filter(({ articles }) => articles.length > 0)
}
