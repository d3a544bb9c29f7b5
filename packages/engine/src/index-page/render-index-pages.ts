import { createHash } from 'node:crypto'
import { type IndexPageWords, words } from '@trifold/prose'
import Handlebars from 'handlebars'
import { templateSpecs } from '../generated/templates.ts'
import { byCodeUnit } from '../order.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { hasFailed, type PageArticle, pageArticle } from './page-article.ts'
import { styleSheet } from './style-sheet.ts'

/** Articles on one page: as many as a browser lays out at once without a wait. */
const perPage = 100

/** What the pages take from the collection's configuration. */
export interface PageSettings {
  /** The site's name. */
  readonly name?: string | undefined
  /** The language of the page, as of articles that name none; English by default. */
  readonly lang?: string | undefined
}

/**
 * The pages that show everything in an output folder: articles with errors first, then the newest. `index.html`
 * and, from the second page on, `index-2.html` …; none if there is nothing to show.
 */
export const renderIndexPages = (
  records: readonly ArticleRecord[],
  { name, lang = 'en' }: PageSettings,
): { path: string; content: string }[] => {
  const shown = records.filter(({ state }) => state !== 'draft').sort(byRank)
  const pageCount = Math.ceil(shown.length / perPage)
  const template = Handlebars.template(templateSpecs['index-page'])
  const style = styleSheet()
  const { partOf, indexPage } = words(lang)
  const heading = name ?? indexPage.articles
  const same = {
    lang,
    heading,
    words: indexPage,
    tally: tallyOf(shown, indexPage),
    style,
    styleHash: createHash('sha256').update(style).digest('base64'),
  }
  return Array.from({ length: pageCount }, (_, index) => {
    const page = {
      ...same,
      title: pageCount > 1 ? partOf(heading, index + 1, pageCount) : heading,
      sections: sectionsOf(shown.slice(index * perPage, (index + 1) * perPage), indexPage),
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
  previous: index > 0 ? pagePath(index - 1) : undefined,
  next: index + 1 < pageCount ? pagePath(index + 1) : undefined,
  pages: Array.from({ length: pageCount }, (_, page) => ({
    number: page + 1,
    href: pagePath(page),
    isCurrent: page === index,
  })),
})

const tallyOf = (records: readonly ArticleRecord[], words: IndexPageWords) => {
  const failed = records.filter(hasFailed).length
  return [
    { text: words.articleCount(records.length) },
    ...(failed === 0 ? [] : [{ text: words.withErrorsCount(failed), isBad: true }]),
  ]
}

interface PageSection {
  readonly id: string
  readonly heading: string
  readonly isFailed: boolean
  readonly articles: readonly PageArticle[]
}

const sectionsOf = (records: readonly ArticleRecord[], words: IndexPageWords): PageSection[] => {
  const shown = (record: ArticleRecord): PageArticle => pageArticle(record, words)
  const failed = records.filter(hasFailed)
  const others = records.filter((record) => !hasFailed(record))
  const sections = [
    { id: 'with-errors', heading: words.withErrors, isFailed: true, articles: failed.map(shown) },
    { id: 'built', heading: words.built, isFailed: false, articles: others.map(shown) },
  ]
  return sections.filter(({ articles }) => articles.length > 0)
}
