import { words } from '@trifold/prose'
import { html, type Markup, raw } from '../html/markup.ts'

/** Fewer sections than this are in sight anyway. */
const fewest = 4

/** A table of contents of an article's text, if it is long: its sections, as the renderer of HTML prints them. */
export const contents = (text: string, lang: string): Markup | undefined => {
  const sections = [...text.matchAll(/<section id="([^"]*)"><h2[^>]*>(.*?)<a class="permalink"/gs)]
  if (sections.length < fewest) return undefined
  return html`<nav class="contents" aria-labelledby="contents">
<h2 id="contents">${words(lang).contents}</h2>
<ol>
${sections.map(
  ([, id = '', heading = '']) => html`<li><a href="#${raw(id)}">${raw(withoutLinks(heading))}</a></li>
`,
)}</ol>
</nav>`
}

const withoutLinks = (heading: string): string => heading.replace(/<\/?(?:a|dfn|sup)\b[^>]*>/g, '')
