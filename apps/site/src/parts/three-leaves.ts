import type { SiteArticle } from '../article.ts'
import { html, type Markup, raw } from '../html/markup.ts'
import { deck } from './deck.ts'

/** An article, and its file as the author wrote it. */
export interface Example {
  readonly article: SiteArticle
  readonly source: string
}

/** The definitions of a real article: as they were written, and folded into text, slides and data. */
export const threeLeaves = ({ article, source }: Example): Markup => {
  const { html: text, jsonld, meta, slidesUrl } = article
  const definitions = text.match(/<div id="[^"]*" class="definition">.*?<\/div>/gs) ?? []
  const terms = jsonld['@graph'].filter((node) => node['@type'] === 'DefinedTerm')
  const slide = `${slidesUrl}#${sectionOf(text)}`
  return html`<section class="example" aria-labelledby="example">
<h2 id="example">One passage, folded three ways</h2>
<div class="leaves">
<figure class="source">
<figcaption>You write</figcaption>
<pre><code>${fencesOf(source)}</code></pre>
</figure>
<figure>
<figcaption>Slides</figcaption>
${deck(`Slides: ${meta.title}`, slide, meta.slides.size)}
</figure>
<figure>
<figcaption>Text</figcaption>
<div class="trifold">${raw(definitions.join('\n').replaceAll(' id="', ' data-id="'))}</div>
</figure>
<figure>
<figcaption>Data</figcaption>
<pre><code>${terms.map(dataOf).join(',\n')}</code></pre>
</figure>
</div>
</section>`
}

/** The section that the first definition stands in; a slide has its id. */
const sectionOf = (text: string): string => {
  const before = text.slice(0, text.indexOf('class="definition"'))
  return /.*<section id="([^"]*)"/s.exec(before)?.[1] ?? ''
}

const fencesOf = (source: string): string => (source.match(/^:::definition\n.*?^:::$/gms) ?? []).join('\n\n')

/** What says most of a term; its ids and the set that it belongs to are in the page's own data. */
const dataOf = (term: Readonly<Record<string, unknown>>): string => {
  const { '@type': type, name, description, termCode } = term
  return JSON.stringify({ '@type': type, name, description, termCode }, undefined, 2)
}
