import type { SiteArticle } from '../article.ts'
import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { card } from '../parts/card.ts'
import { type Page, socialTags } from '../parts/page.ts'
import { references } from '../parts/references.ts'
import { topics } from '../parts/topics.ts'
import { pictureOf } from '../picture/picture-of.ts'
import type { CollectionSettings } from '../settings.ts'

/** All articles of a collection. */
export const collectionPage = (
  collection: CollectionSettings,
  articles: readonly SiteArticle[],
  link: Links,
): Page => {
  const { path, name: title, description } = collection
  const page = { path, title, description }
  const main = html`<header class="masthead">
<h1>${title}</h1>
<p class="standfirst">${description}</p>
</header>
${collection.partOf === undefined ? cards(articles, link) : topics(articles, link)}
${references(collection, link)}`
  return { ...page, main, head: socialTags({ ...page, main }, pictureOf(page.path), 'website') }
}

const cards = (articles: readonly SiteArticle[], link: Links): Markup => html`<ul class="cards">
${articles.map((article) => card(article, link, 2))}</ul>`
