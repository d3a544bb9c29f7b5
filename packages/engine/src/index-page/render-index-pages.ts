import { createHash } from 'node:crypto'
import { directionOf, type IndexPageWords, type Words, words } from '@trifold/prose'
import { templates } from '../generated/templates.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { type IndexPages, pagePath } from './lay-out-pages.ts'
import { hasFailed, isTranslation, type PageArticle, pageArticle } from './page-article.ts'
import { styleSheet } from './style-sheet.ts'

/** What the pages take from the collection's configuration. */
export interface PageSettings {
  /** The site's name. */
  readonly name?: string | undefined
  /** The language of the page, as of articles that name none; English by default. */
  readonly lang?: string | undefined
}

/** The pages that show everything in an output folder, or those of them that are wanted. */
export const renderIndexPages = (
  laidOut: IndexPages,
  { name, lang = 'en' }: PageSettings,
  isWanted: (path: string) => boolean = () => true,
): { path: string; content: string }[] => {
  const pageCount = laidOut.pages.length
  const style = styleSheet()
  const said = words(lang)
  const { partOf, indexPage } = said
  const heading = name ?? indexPage.articles
  const same = {
    lang,
    dir: directionOf(lang),
    heading,
    words: indexPage,
    tally: tallyOf(laidOut, indexPage),
    style,
    styleHash: createHash('sha256').update(style).digest('base64'),
  }
  return laidOut.pages.flatMap(({ path, articles }, index) => {
    if (!isWanted(path)) return []
    const page = {
      ...same,
      title: pageCount > 1 ? partOf(heading, index + 1, pageCount) : heading,
      sections: sectionsOf(articles, said),
      ...(pageCount > 1 ? pagingOf(index, pageCount) : {}),
    }
    return { path, content: templates['index-page'](page, page) }
  })
}

const pagingOf = (index: number, pageCount: number) => ({
  previous: index > 0 ? pagePath(index - 1) : undefined,
  next: index + 1 < pageCount ? pagePath(index + 1) : undefined,
  pages: Array.from({ length: pageCount }, (_, page) => ({
    number: page + 1,
    href: pagePath(page),
    isCurrent: page === index,
  })),
})

const tallyOf = ({ all, failed }: IndexPages, words: IndexPageWords) => {
  return [
    { text: words.articleCount(all) },
    ...(failed === 0 ? [] : [{ text: words.withErrorsCount(failed), isBad: true }]),
  ]
}

interface PageSection {
  readonly id: string
  readonly heading: string
  readonly isFailed: boolean
  readonly articles: readonly PageArticle[]
}

const sectionsOf = (records: readonly ArticleRecord[], said: Words): PageSection[] => {
  const { indexPage: words } = said
  const shown = (record: ArticleRecord, index: number, all: readonly ArticleRecord[]): PageArticle => ({
    ...pageArticle(record, said),
    isVersion: isTranslation(record) && all[index - 1]?.slug === record.slug,
  })
  const failed = records.filter(hasFailed)
  const others = records.filter((record) => !hasFailed(record))
  const sections = [
    { id: 'with-errors', heading: words.withErrors, isFailed: true, articles: failed.map(shown) },
    { id: 'built', heading: words.built, isFailed: false, articles: others.map(shown) },
  ]
  return sections.filter(({ articles }) => articles.length > 0)
}
