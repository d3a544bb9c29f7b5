import { createNode, type Description, reference } from '../graph/description.ts'
import { frontPageOf } from '../graph/front-page.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { hasBreadcrumb, hasWebSite, originOfAddress } from '../graph/site-parts.ts'
import { speakable } from './speakable.ts'

/** The page on which the article stands. */
export const webPage = (input: GraphInput): Description[] => {
  const { meta, lang, site, ids } = input
  const { name: siteName } = frontPageOf(site).settings
  const node = createNode('WebPage', ids.of('page'), {
    url: ids.address,
    name: meta.title,
    inLanguage: lang,
    isPartOf: hasWebSite(input) ? reference(ids.ofSite('website')) : undefined,
    breadcrumb: hasBreadcrumb(input) ? reference(ids.of('breadcrumb')) : undefined,
    mainEntity: reference(ids.article),
    speakable: speakable(input),
  })
  const origins = {
    '@id': originOfAddress(meta),
    url: originOfAddress(meta),
    name: { key: 'title' },
    inLanguage: { key: 'lang' },
    isPartOf: { setting: siteName },
    breadcrumb: { setting: siteName },
    mainEntity: { key: 'title' },
    speakable: { setting: 'formats.jsonld.speakable' },
  }
  return [{ node, origins }]
}
