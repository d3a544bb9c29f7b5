import { createNode, type Description, reference } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { hasWebSite } from '../graph/site-parts.ts'

/** The site to which the page belongs, from the configuration alone; so it is the same node in each of its articles. */
export const webSite = (input: GraphInput): Description[] => {
  if (!hasWebSite(input)) return []
  const { site, ids, cast } = input
  const node = createNode('WebSite', ids.ofSite('website'), {
    url: ids.site,
    name: site.name,
    inLanguage: site.lang,
    publisher: site.publisher === undefined ? undefined : reference(cast.idOf(site.publisher)),
  })
  const origins = {
    '@id': { setting: 'baseUrl' },
    url: { setting: 'baseUrl' },
    name: { setting: 'name' },
    inLanguage: { setting: 'lang' },
    publisher: { setting: 'publisher' },
  }
  return [{ node, origins }]
}
