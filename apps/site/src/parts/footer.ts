import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { site } from '../settings.ts'

/** The site's foot: what else there is, for people and for machines. */
export const footer = (link: Links): Markup => html`
<footer class="site-footer" lang="${site.lang}" dir="ltr">
<p>${site.description}</p>
<ul>
<li><a href="${link('feed.xml')}" type="application/atom+xml">Feed</a></li>
<li><a href="${link('llms.txt')}">llms.txt</a></li>
<li><a href="${link('sitemap.xml')}">Sitemap</a></li>
</ul>
</footer>`
