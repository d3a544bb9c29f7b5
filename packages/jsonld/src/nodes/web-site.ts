import type { SiteSettings } from '@trifold/core'
import { createNode, type Description, reference } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import type { Ids } from '../graph/ids.ts'

/** Whether the site is known by name, and the page is one of it: its address may be another site's. */
export const hasWebSite = ({ address, site }: Ids, { name }: SiteSettings): boolean =>
  name !== undefined && site !== undefined && address?.startsWith(site) === true

/** The site to which the page belongs; the same node in each of its articles. */
export const webSite = ({ site, ids, cast }: GraphInput): Description[] =>
  hasWebSite(ids, site)
    ? [
        {
          node: createNode('WebSite', ids.ofSite('website'), {
            url: ids.site,
            name: site.name,
            publisher: publisherOf(site, cast.idOf),
          }),
        },
      ]
    : []

/** The site's own publisher, if this graph describes it. */
const publisherOf = ({ publisher }: SiteSettings, idOf: GraphInput['cast']['idOf']) => {
  const id = publisher === undefined ? '' : idOf(publisher)
  return id === '' ? undefined : reference(id)
}
