import { directionOf } from '@trifold/prose'
import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { addressOf, site } from '../settings.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'

/** What a page is made of. */
export interface Page {
  /** From the site's root: empty, or with a slash at its end. */
  readonly path: string
  readonly title: string
  readonly description?: string | undefined
  readonly lang?: string
  /** What else belongs into the head. */
  readonly head?: Markup
  readonly main: Markup
}

/** What every page refers to. */
export interface Surroundings {
  readonly link: Links
  /** The path of the style sheet, from the site's root. */
  readonly styleSheet: string
}

/** The page runs nothing, and shows nothing from elsewhere. Formulas and code bring styles of their own. */
const policy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'"

/** A whole document. */
export const printPage = (page: Page, { link, styleSheet }: Surroundings): string => {
  const { path, title, description, lang = site.lang, head, main } = page
  return html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${path === '' ? title : `${title} | ${site.name}`}</title>
${
  description !== undefined &&
  html`<meta name="description" content="${description}">
`
}<link rel="stylesheet" href="${link(styleSheet)}">
<link rel="icon" href="${link('icon.svg')}" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="${site.name}" href="${link('feed.xml')}">
${head}</head>
<body>
${header(path, link)}
<main id="main">
${main}
</main>
${footer(link)}
</body>
</html>
`.markup
}

/** What services that show a link read of a page. */
export const socialTags = (
  { path, title, description }: Page,
  picture: string,
  type: 'article' | 'website',
): Markup => {
  const address = addressOf(path)
  const properties = {
    'og:type': type,
    'og:site_name': site.name,
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:image': addressOf(picture),
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': title,
  }
  return html`<link rel="canonical" href="${address}">
${Object.entries(properties).map(
  ([property, content]) =>
    content !== undefined &&
    html`<meta property="${property}" content="${content}">
`,
)}<meta name="twitter:card" content="summary_large_image">
`
}
