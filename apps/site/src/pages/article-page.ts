import { directionOf, languageName, words } from '@trifold/prose'
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
import { pictureOfArticle } from '../picture/picture-of.ts'
import { addressOf } from '../settings.ts'

/** The page of an article: its text, its slides and its downloads; its data in the head. */
export const articlePage = (article: SiteArticle, beside: Neighbours, link: Links): Page => {
  const { meta, path } = article
  const page = { path, title: meta.title, description: meta.description, lang: meta.lang }
  const head = html`${socialTags({ ...page, main: html`` }, pictureOfArticle(article), 'article')}${articleTags(article)}`
  const main = html`${breadcrumb(article.jsonld, link)}
<article class="article">
${masthead(article, link)}
${contents(article.html, meta.lang)}
${raw(article.html)}
${article.slidesUrl !== '' && slides(article)}
</article>
${neighbours(beside, link)}`
  return { ...page, head, main }
}

const masthead = (
  { meta, collection, slidesUrl, versions }: SiteArticle,
  link: Links,
): Markup => html`<header class="masthead">
<h1>${meta.title}</h1>
${
  meta.subtitle !== undefined &&
  html`<p class="subtitle">${meta.subtitle}</p>
`
}${
  meta.description !== undefined &&
  html`<p class="standfirst">${meta.description}</p>
`
}${
  collection.partOf === undefined
    ? byline(meta)
    : html`<p class="byline">${meta.tags.map(
        (tag) => html`<span>${tag}</span>
`,
      )}</p>`
}
${
  slidesUrl !== '' &&
  html`<p class="ways"><a href="#slides">${words(meta.lang).slides}</a></p>
`
}${languages(versions, meta.lang, link)}</header>`

/** The way to the page in its other languages, each called as it calls itself. */
const languages = (versions: SiteArticle['versions'], own: string, link: Links): Markup | undefined =>
  versions.length < 2
    ? undefined
    : html`<p class="ways">${versions
        .filter(({ lang }) => lang !== own)
        .map(
          ({ lang, path }) =>
            html`<a href="${link(path)}" hreflang="${lang}" lang="${lang}" dir="${directionOf(lang)}">${languageName(lang)}</a>
`,
        )}</p>
`

const slides = ({
  meta,
  slidesUrl,
  outputs,
}: SiteArticle): Markup => html`<section class="take-along" id="slides">
<h2>${words(meta.lang).slides}</h2>
${deck(`${words(meta.lang).slides}${words(meta.lang).colon}${meta.title}`, slidesUrl, meta.slides.size)}
<p class="furniture" lang="en" dir="ltr">The same text as slides: arrow keys turn them, F fills the screen. <a href="${slidesUrl}">Open them alone</a>.</p>
${downloads(outputs)}
</section>`

const articleTags = ({ meta, versions, jsonldScript }: SiteArticle): Markup => html`${meta.authors.map(
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
)}${versions.map(
  ({ lang, path }) => html`<link rel="alternate" hreflang="${lang}" href="${addressOf(path)}">
`,
)}${raw(jsonldScript)}
`
