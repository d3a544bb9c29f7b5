import type { ArticleOutput } from '@trifold/vite'
import { html, type Markup } from '../html/markup.ts'

/** The exports of an article, each under a name that says what it is of. */
export const downloads = (files: readonly ArticleOutput[]): Markup => html`
<ul class="downloads">
${files.map(
  ({ label, url, name }) => html`<li><a href="${url}" download="${name}">${label}</a></li>
`,
)}</ul>`
