import { createNode, type Description, reference } from '../graph/description.ts'
import { frontPageOf } from '../graph/front-page.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { hasWebSite } from '../graph/site-parts.ts'

/** The site to which the page belongs, from the configuration alone; so it is the same node in each of its articles. */
export const webSite = (input: GraphInput): Description[] => {
  if (!hasWebSite(input)) return []
  const { site, ids, cast } = input
  const { name, settings } = frontPageOf(site)
  const node = createNode('WebSite', ids.ofSite('website'), {
    url: ids.site,
    name,
    inLanguage: site.lang,
    publisher: site.publisher === undefined ? undefined : reference(cast.idOf(site.publisher)),
  })
  const origins = {
    '@id': { setting: settings.address },
    url: { setting: settings.address },
    name: { setting: settings.name },
    inLanguage: { setting: 'lang' },
    publisher: { setting: 'publisher' },
  }
  return [{ node, origins }]
}
