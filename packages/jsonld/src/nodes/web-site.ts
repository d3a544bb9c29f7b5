import type { SiteSettings } from '@trifold/core'
import { createNode, type Description, reference } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'

/** Whether enough is known of the site for a node of its own. */
export const hasWebSite = ({ baseUrl, name }: SiteSettings): boolean =>
  baseUrl !== undefined && name !== undefined

/** The site to which the page belongs; the same node in each of its articles. */
export const webSite = ({ site, ids, cast }: GraphInput): Description[] =>
  hasWebSite(site)
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
