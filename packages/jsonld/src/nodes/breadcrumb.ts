import type { SiteSettings } from '@trifold/core'
import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import type { Ids } from '../graph/ids.ts'
import { hasWebSite } from './web-site.ts'

/** Whether the page is known to stand below the site's front page. */
export const hasBreadcrumb = (ids: Ids, settings: SiteSettings): boolean =>
  hasWebSite(ids, settings) && ids.address !== ids.site

/** From the site's front page to this one. Folders between them are no steps: nobody knows whether they are pages. */
export const breadcrumb = ({ meta, site, ids }: GraphInput): Description[] =>
  hasBreadcrumb(ids, site)
    ? [
        {
          node: createNode('BreadcrumbList', ids.of('breadcrumb'), {
            itemListElement: [
              { '@type': 'ListItem', position: 1, name: site.name ?? '', item: ids.site ?? '' },
              { '@type': 'ListItem', position: 2, name: meta.title },
            ],
          }),
        },
      ]
    : []
