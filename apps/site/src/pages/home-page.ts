import type { SiteArticle } from '../article.ts'
import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { card } from '../parts/card.ts'
import { mark } from '../parts/mark.ts'
import { type Page, socialTags } from '../parts/page.ts'
import { references } from '../parts/references.ts'
import { threeLeaves } from '../parts/three-leaves.ts'
import { pictureOf } from '../picture/picture-of.ts'
import { type CollectionSettings, site } from '../settings.ts'
import type { Shown } from '../show-articles.ts'

/** The face of the site: what Trifold is, one passage in its three forms, and the way to all articles. */
export const homePage = ({ collections, example }: Shown, link: Links): Page => {
  const page = { path: '', title: `${site.name}: ${site.headline}`, description: site.description }
  const [first, ...others] = collections.filter(({ collection }) => collection.partOf === undefined)
  const start = others[0]?.articles[0]
  const main = html`<header class="hero">
${mark()}
<h1>${site.headline.split('. ').map((sentence, index, all) => html`<span>${sentence}${index < all.length - 1 && '.'}</span> `)}</h1>
<p class="standfirst">${site.description}</p>
${
  start !== undefined &&
  html`<p class="start"><a href="${link(start.path)}">${start.meta.title}</a></p>
`
}</header>
${threeLeaves(example)}
${first !== undefined && articles(first.collection, first.articles, link)}
${others.map(({ collection, articles: list }) => guide(collection, list, link))}`
  return { ...page, main, head: socialTags({ ...page, main }, pictureOf(''), 'website') }
}

const articles = (collection: CollectionSettings, list: readonly SiteArticle[], link: Links): Markup => html`
<section class="band" aria-labelledby="${collection.folder}">
<h2 id="${collection.folder}"><a href="${link(collection.path)}">${collection.label}</a></h2>
<ul class="cards">
${list.map((article) => card(article, link, 3))}</ul>
</section>`

const guide = (collection: CollectionSettings, list: readonly SiteArticle[], link: Links): Markup => html`
<section class="band" aria-labelledby="${collection.folder}">
<h2 id="${collection.folder}"><a href="${link(collection.path)}">${collection.label}</a></h2>
<ol class="guide">
${list.map(
  ({ meta, path }) => html`<li><h3><a href="${link(path)}">${meta.title}</a></h3>
<p>${meta.subtitle ?? meta.description}</p></li>
`,
)}</ol>
${references(collection, link)}</section>`
