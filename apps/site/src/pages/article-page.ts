import type { SiteArticle } from '../article.ts'
import { html, type Markup, raw } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { breadcrumb } from '../parts/breadcrumb.ts'
import { byline } from '../parts/byline.ts'
import { contents } from '../parts/contents.ts'
import { deck } from '../parts/deck.ts'
import { downloads } from '../parts/downloads.ts'
import { type Neighbours, neighbours } from '../parts/neighbours.ts'
import { type Page, socialTags } from '../parts/page.ts'
import { pictureOf } from '../picture/picture-of.ts'

/** The page of an article: its text, its slides and its downloads; its data in the head. */
export const articlePage = (article: SiteArticle, beside: Neighbours, link: Links): Page => {
  const { meta, path } = article
  const page = { path, title: meta.title, description: meta.description, lang: meta.lang }
  const head = html`${socialTags({ ...page, main: html`` }, pictureOf(path), 'article')}${articleTags(article)}`
  const main = html`${breadcrumb(article.jsonld, link)}
<article class="article">
${masthead(article)}
${contents(article.html, meta.lang)}
${raw(article.html)}
${slides(article)}
</article>
${neighbours(beside, link)}`
  return { ...page, head, main }
}

const masthead = ({ meta }: SiteArticle): Markup => html`<header class="masthead">
<h1>${meta.title}</h1>
${
  meta.subtitle !== undefined &&
  html`<p class="subtitle">${meta.subtitle}</p>
`
}${
  meta.description !== undefined &&
  html`<p class="standfirst">${meta.description}</p>
`
}${byline(meta)}
<p class="ways"><a href="#slides">Slides and downloads</a></p>
</header>`

const slides = ({
  meta,
  slidesUrl,
  outputs,
}: SiteArticle): Markup => html`<section class="take-along" id="slides" lang="en">
<h2>Slides and downloads</h2>
${deck(`Slides: ${meta.title}`, slidesUrl, meta.slides.size)}
<p class="furniture">The same text as slides: arrow keys turn them, F fills the screen. <a href="${slidesUrl}">Open them alone</a>.</p>
${downloads(outputs)}
</section>`

const articleTags = ({ meta, jsonldScript }: SiteArticle): Markup => html`${meta.authors.map(
  ({ name }) => html`<meta name="author" content="${name}">
`,
)}${
  meta.published !== undefined &&
  html`<meta property="article:published_time" content="${meta.published}">
`
}${
  meta.modified !== undefined &&
  html`<meta property="article:modified_time" content="${meta.modified}">
`
}${meta.tags.map(
  (tag) => html`<meta property="article:tag" content="${tag}">
`,
)}${meta.translations.map(
  ({ lang, url }) => html`<link rel="alternate" hreflang="${lang}" href="${url}">
`,
)}${raw(jsonldScript)}
`
