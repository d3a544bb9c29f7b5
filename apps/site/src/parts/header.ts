import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { mainCollections, site } from '../settings.ts'
import { mark } from './mark.ts'

/** The site's head: its name, and the way to its collections. `path` is that of the page it stands on. */
export const header = (path: string, link: Links): Markup => html`
<a class="skip" href="#main" lang="${site.lang}">Skip to the text</a>
<header class="site-header" lang="${site.lang}">
<a class="site-name" href="${link('')}"${current(path === '')}>${mark()}${site.name}</a>
<nav aria-label="Site">
<ul>
${mainCollections().map(
  (collection) =>
    html`<li><a href="${link(collection.path)}"${current(path === collection.path)}>${collection.label}</a></li>
`,
)}</ul>
</nav>
</header>`

const current = (isHere: boolean): Markup => (isHere ? html` aria-current="page"` : html``)
