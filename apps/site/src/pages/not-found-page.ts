import { html } from '../html/markup.ts'
import type { Links } from '../links.ts'
import type { Page } from '../parts/page.ts'
import { mainCollections } from '../settings.ts'

/** What a server shows for an address that the site lacks. */
export const notFoundPage = (link: Links): Page => ({
  path: '404.html',
  title: 'There is no such page',
  head: html`<meta name="robots" content="noindex">
`,
  main: html`<header class="masthead">
<h1>There is no such page</h1>
<p class="standfirst">It may have moved, or the address has a slip in it.</p>
</header>
<ul class="ways-on">
<li><a href="${link('')}">Home</a></li>
${mainCollections().map(
  ({ path, label }) => html`<li><a href="${link(path)}">${label}</a></li>
`,
)}</ul>`,
})
