import { formatDate } from '@trifold/prose'
import type { SiteArticle } from '../article.ts'
import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'

/** An article in a list: its first slide, its title, what it is about, and when it was written. */
export const card = ({ meta, path, cover }: SiteArticle, link: Links, level: 2 | 3): Markup => {
  const title = html`<a href="${link(path)}">${meta.title}</a>`
  return html`<li class="card">
${
  cover !== undefined &&
  html`<img src="${cover}" alt="" width="1280" height="720" loading="lazy">
`
}<div>
${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${
  meta.description !== undefined &&
  html`<p>${meta.description}</p>
`
}${
  meta.published !== undefined &&
  html`<p class="furniture"><time datetime="${meta.published}">${formatDate(meta.published, meta.lang)}</time></p>
`
}</div>
</li>
`
}
