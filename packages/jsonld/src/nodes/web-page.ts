import { createNode, type Description, reference } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { hasBreadcrumb } from './breadcrumb.ts'
import { hasWebSite } from './web-site.ts'

/** The page on which the article stands. */
export const webPage = ({ meta, site, ids }: GraphInput): Description[] => [
  {
    node: createNode('WebPage', ids.of('page'), {
      url: ids.address,
      name: meta.title,
      inLanguage: meta.lang,
      isPartOf: hasWebSite(ids, site) ? reference(ids.ofSite('website')) : undefined,
      breadcrumb: hasBreadcrumb(ids, site) ? reference(ids.of('breadcrumb')) : undefined,
      mainEntity: reference(ids.of('article')),
    }),
  },
]
