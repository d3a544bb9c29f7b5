import type { JsonldDocument } from '@trifold/vite'
import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { site } from '../settings.ts'

/** The way to an article as its data tells it, for people: the page itself comes last and leads nowhere. */
export const breadcrumb = ({ '@graph': nodes }: JsonldDocument, link: Links): Markup | undefined => {
  const items = nodes.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement
  if (!Array.isArray(items)) return undefined
  return html`<nav class="breadcrumb" aria-label="Breadcrumb">
<ol>
${items.map((item) => step(item, link))}</ol>
</nav>`
}

const step = ({ name, item }: { readonly name: string; readonly item?: string }, link: Links): Markup =>
  item === undefined
    ? html`<li><span aria-current="page">${name}</span></li>
`
    : html`<li><a href="${linkTo(item, link)}">${name}</a></li>
`

/** Within the site, links have no host, so that a preview of it leads to itself. */
const linkTo = (address: string, link: Links): string =>
  address.startsWith(site.url) ? link(address.slice(site.url.length)) : address
