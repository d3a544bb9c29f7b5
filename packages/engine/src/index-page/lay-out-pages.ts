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
  const ranked = records.filter(({ state }) => state !== 'draft').map(rank)
  const shown = besideVersions(ranked.sort(byRank)).map(({ record }) => record)
  const pages = Array.from({ length: Math.ceil(shown.length / perPage) }, (_, index) => ({
    path: pagePath(index),
    articles: shown.slice(index * perPage, (index + 1) * perPage),
  }))
  return { pages, all: shown.length, failed: ranked.filter(({ failed }) => failed).length }
}

/** Paths of the pages that show the same as before, if they are made in the same way. */
export const pagesThatStay = (now: IndexPages, before: readonly ArticleRecord[]): ReadonlySet<string> => {
  const former = new Set(before)
  const known = new Map(before.map((record) => [record.source, record]))
  const isKnown = (record: ArticleRecord): boolean => former.has(record)
  const shown = before.filter(({ state }) => state !== 'draft').length
  const areInPlace =
    now.all === shown &&
    now.pages.every(({ articles }) =>
      articles.every((record) => isKnown(record) || isRankedAs(record, known.get(record.source))),
    )
  const isSame = areInPlace ? isKnown : isWhereItWas(now, layOutPages(before))
  return new Set(now.pages.filter(({ articles }) => articles.every(isSame)).map(({ path }) => path))
}

/** Tells records that stand on the page, and at the place, that they had. */
const isWhereItWas = (now: IndexPages, before: IndexPages): ((record: ArticleRecord) => boolean) => {
  if (now.all !== before.all || now.failed !== before.failed) return () => false
  const former = before.pages.flatMap(({ articles }) => articles)
  const same = new Set(
    now.pages.flatMap(({ articles }) => articles).filter((record, index) => former[index] === record),
  )
  return (record) => same.has(record)
}

const rankedBy = ['title', 'published', 'location', 'slug', 'lang', 'folder'] as const

/** Whether an article is shown where another record of it was. */
const isRankedAs = (record: ArticleRecord, former: ArticleRecord | undefined): boolean =>
  former !== undefined &&
  former.state !== 'draft' &&
  hasFailed(record) === hasFailed(former) &&
  rankedBy.every((name) => record[name] === former[name])

/** The first is `index.html`, the second `index-2.html` … */
export const pagePath = (index: number): string => (index === 0 ? 'index.html' : `index-${index + 1}.html`)

/** An article, and whether it has errors, which is asked again and again where thousands are put in order. */
interface Ranked {
  readonly record: ArticleRecord
  readonly failed: boolean
}

const rank = (record: ArticleRecord): Ranked => ({ record, failed: hasFailed(record) })

/** Records with an article's versions in other languages right after it, wherever they would stand by themselves. */
const besideVersions = (ranked: readonly Ranked[]): Ranked[] => {
  const groups = new Map<string, Ranked[]>()
  for (const one of ranked) {
    const key = `${one.failed} ${one.record.slug}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups.size === ranked.length ? [...ranked] : [...groups.values()].flatMap(originalFirst)
}

const originalFirst = (group: Ranked[]): Ranked[] =>
  group.sort(
    ({ record: a }, { record: b }) =>
      Number(isTranslation(a)) - Number(isTranslation(b)) || byCodeUnit(a.lang, b.lang),
  )

/** Errors first, then the newest; those without a date last. */
const byRank = ({ record: a, failed }: Ranked, { record: b, failed: other }: Ranked): number =>
  Number(other) - Number(failed) ||
  byCodeUnit(b.published ?? '', a.published ?? '') ||
  byCodeUnit(a.title, b.title) ||
  byCodeUnit(a.location, b.location)
