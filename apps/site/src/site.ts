import { createHash } from 'node:crypto'
import { formatDate } from '@trifold/prose'
import type { SiteArticle } from './article.ts'
import { feed } from './feeds/feed.ts'
import { llms } from './feeds/llms.ts'
import { robots } from './feeds/robots.ts'
import { sitemap } from './feeds/sitemap.ts'
import { linksUnder } from './links.ts'
import { articlePage } from './pages/article-page.ts'
import { collectionPage } from './pages/collection-page.ts'
import { homePage } from './pages/home-page.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { icon } from './parts/mark.ts'
import { type Page, printPage } from './parts/page.ts'
import { drawPreview } from './picture/draw-preview.ts'
import { pictureOf } from './picture/picture-of.ts'
import { addressOf, markdownPath, site } from './settings.ts'
import { showArticles } from './show-articles.ts'
import { styleSheet } from './styles/style-sheet.ts'

/** A file of the site beside the assets that articles bring; one whose name ends in `.png` is given as SVG. */
export interface SiteFile {
  readonly path: string
  readonly content: string
}

/** All pages of the site, and what else is made of its articles. `base` is Vite's. */
export const createSite = (base: string): SiteFile[] => {
  const link = linksUnder(base)
  const shown = showArticles()
  const originals = shown.collections.flatMap(({ articles }) => articles)
  const translations = shown.collections.flatMap((collection) => collection.translations)
  const articles = [...originals, ...translations]
  const overviews = [
    homePage(shown, link),
    ...shown.collections.map(({ collection, articles: list }) => collectionPage(collection, list, link)),
  ]
  const style = styleSheet()
  const stylePath = `assets/site-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`
  const print = (page: Page): SiteFile => ({
    path: page.path.endsWith('.html') ? page.path : `${page.path}index.html`,
    content: printPage(page, { link, styleSheet: stylePath }),
  })
  return [
    ...overviews.map(print),
    ...shown.collections.flatMap(({ articles: list }) =>
      list.map((article, index) =>
        print(articlePage(article, { previous: list[index - 1], next: list[index + 1] }, link)),
      ),
    ),
    ...translations.map((article) => print(articlePage(article, {}, link))),
    print(notFoundPage(link)),
    ...articles.map(({ collection, meta, markdown }) => ({
      path: markdownPath(collection, meta.slug, meta.lang),
      content: markdown,
    })),
    ...overviews.map(previewOfPage),
    ...originals.filter(({ collection }) => collection.partOf === undefined).map(previewOfArticle),
    { path: stylePath, content: style },
    { path: 'icon.svg', content: icon() },
    { path: 'feed.xml', content: feed(originals) },
    {
      path: 'sitemap.xml',
      content: sitemap(
        overviews.map(({ path }) => path),
        articles,
      ),
    },
    { path: 'llms.txt', content: llms(shown) },
    { path: 'robots.txt', content: robots() },
  ]
}

const previewOfPage = ({ path, title, description }: Page): SiteFile => ({
  path: pictureOf(path),
  content: drawPreview({
    title: path === '' ? site.headline : title,
    text: description,
    foot: addressOf(path),
  }),
})

const previewOfArticle = ({ path, meta }: SiteArticle): SiteFile => {
  const { title, subtitle, description, authors, published, lang } = meta
  const date = published === undefined ? [] : [formatDate(published, lang)]
  const foot = [...authors.map(({ name }) => name), ...date].join('  ·  ')
  return { path: pictureOf(path), content: drawPreview({ title, text: subtitle ?? description, foot }) }
}
