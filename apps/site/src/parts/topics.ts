import type { SiteArticle } from '../article.ts'
import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'

/** The pages of a reference by their topic, which is the second of their tags, each with the one sentence that it is about. */
export const topics = (articles: readonly SiteArticle[], link: Links): Markup => {
  const byTopic = new Map<string, SiteArticle[]>()
  for (const article of articles) {
    const [, topic = 'more'] = article.meta.tags
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), article])
  }
  const sorted = [...byTopic].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  return html`<nav class="topics" aria-label="Topics">
<ul>
${sorted.map(
  ([topic]) => html`<li><a href="#${idOf(topic)}">${capital(topic)}</a></li>
`,
)}</ul>
</nav>
${sorted.map(([topic, pages]) => section(topic, pages, link))}`
}

const section = (topic: string, pages: readonly SiteArticle[], link: Links): Markup => html`
<section class="topic" aria-labelledby="${idOf(topic)}">
<h2 id="${idOf(topic)}">${capital(topic)}</h2>
<dl>
${pages.map(
  ({ meta, path }) => html`<div><dt><a href="${link(path)}">${meta.title}</a></dt>
<dd>${meta.description}</dd></div>
`,
)}</dl>
</section>`

const idOf = (topic: string): string => topic.toLowerCase().replaceAll(' ', '-')

const capital = (topic: string): string => topic.charAt(0).toUpperCase() + topic.slice(1)
