import { html, type Markup } from '../html/markup.ts'
import type { Links } from '../links.ts'
import { type CollectionSettings, referencesTo } from '../settings.ts'

/** The way from a collection to its references, if it has any. */
export const references = (collection: CollectionSettings, link: Links): Markup =>
  html`${referencesTo(collection).map(
    ({ path, label, description }) =>
      html`<p class="reference"><a href="${link(path)}">${label}</a> ${description}</p>
`,
  )}`
