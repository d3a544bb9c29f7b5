import type { SiteArticle } from '../article.ts'
import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'

/** The articles before and after one in its collection. */
export interface Neighbours {
  readonly previous?: SiteArticle | undefined
  readonly next?: SiteArticle | undefined
}

/** The way on to the articles beside this one, if its collection has others. */
export const neighbours = ({ previous, next }: Neighbours, link: Links): Markup | undefined => {
  if (previous === undefined && next === undefined) return undefined
  return html`<nav class="neighbours" aria-label="More of this collection">
${previous !== undefined && way(previous, 'prev', 'Before', link)}
${next !== undefined && way(next, 'next', 'Next', link)}
</nav>`
}

const way = ({ meta, path }: SiteArticle, rel: 'prev' | 'next', label: string, link: Links): Markup =>
  html`<a href="${link(path)}" rel="${rel}"><span class="furniture">${label}</span> ${meta.title}</a>`
