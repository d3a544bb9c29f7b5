import { byCodeUnit } from '../order.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { hasFailed, isTranslation } from './page-article.ts'

/** Articles on one page: as many as a browser lays out at once without a wait. */
const perPage = 100

/** The index pages of an output folder, before they are rendered. */
export interface IndexPages {
  /** In their order; none if there is nothing to show. */
  readonly pages: readonly { readonly path: string; readonly articles: readonly ArticleRecord[] }[]
  /** How many articles all of them show, and how many of those have errors. */
  readonly all: number
  readonly failed: number
}

/** Which page shows which articles: those with errors first, then the newest. */
export const layOutPages = (records: readonly ArticleRecord[]): IndexPages => {
  const shown = besideVersions(records.filter(({ state }) => state !== 'draft').sort(byRank))
  const pages = Array.from({ length: Math.ceil(shown.length / perPage) }, (_, index) => ({
    path: pagePath(index),
    articles: shown.slice(index * perPage, (index + 1) * perPage),
  }))
  return { pages, all: shown.length, failed: shown.filter(hasFailed).length }
}

/** Paths of the pages that show the same as before, if they are made in the same way. */
export const pagesThatStay = (now: IndexPages, before: IndexPages): ReadonlySet<string> => {
  if (now.all !== before.all || now.failed !== before.failed) return new Set()
  const isSame = ({ articles }: IndexPages['pages'][number], page: number): boolean =>
    articles.every((record, index) => before.pages[page]?.articles[index] === record)
  return new Set(now.pages.filter(isSame).map(({ path }) => path))
}

/** The first is `index.html`, the second `index-2.html` … */
export const pagePath = (index: number): string => (index === 0 ? 'index.html' : `index-${index + 1}.html`)

/** Records with an article's versions in other languages right after it, wherever they would stand by themselves. */
const besideVersions = (records: readonly ArticleRecord[]): ArticleRecord[] => {
  const groups = new Map<string, ArticleRecord[]>()
  for (const record of records) {
    const key = `${hasFailed(record)} ${record.slug}`
    groups.set(key, [...(groups.get(key) ?? []), record])
  }
  return [...groups.values()].flatMap((group) =>
    group.sort((a, b) => Number(isTranslation(a)) - Number(isTranslation(b)) || byCodeUnit(a.lang, b.lang)),
  )
}

/** Errors first, then the newest; those without a date last. */
const byRank = (a: ArticleRecord, b: ArticleRecord): number =>
  Number(hasFailed(b)) - Number(hasFailed(a)) ||
  byCodeUnit(b.published ?? '', a.published ?? '') ||
  byCodeUnit(a.title, b.title) ||
  byCodeUnit(a.location, b.location)
