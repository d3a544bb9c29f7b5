import { beforeName, formatDate, updateOf, words as wordsOf } from '@trifold/prose'
import type { TrifoldArticle } from '@trifold/vite'
import { html, type Markup } from '../html/markup.ts'

/** Who wrote an article, and when. */
export const byline = (meta: TrifoldArticle['meta']): Markup => {
  const words = wordsOf(meta.lang)
  const updated = updateOf(meta)
  const names = meta.authors.map(({ name, url }, index) => [
    beforeName(index, meta.authors, words),
    url === undefined ? name : html`<a href="${url}" rel="author">${name}</a>`,
  ])
  return html`<p class="byline">${names.length > 0 && html`<span>${words.by} ${names}</span>`}
${meta.published !== undefined && time(meta.published, meta.lang)}
${updated !== undefined && html`<span>${words.updated} ${time(updated, meta.lang)}</span>`}</p>`
}

/** A date for people and machines. */
const time = (date: string, lang: string): Markup =>
  html`<time datetime="${date}">${formatDate(date, lang)}</time>`
