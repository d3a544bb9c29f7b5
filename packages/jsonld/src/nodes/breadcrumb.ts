import { addressOf } from '@trifold/core'
import { createNode, type Description, type Json } from '../graph/description.ts'
import { collectionPageOf, frontPageOf } from '../graph/front-page.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { hasBreadcrumb } from '../graph/site-parts.ts'

/** A page on the way to this one. */
interface Step {
  readonly name: string
  readonly address: string
}

/**
 * From the site's front page to this one, by way of the collection's page, where it is another, and of the folders that
 * have a page: `guide/index.md` or `guide.md`.
 */
export const breadcrumb = (input: GraphInput): Description[] => {
  if (!hasBreadcrumb(input)) return []
  const { meta, site, ids } = input
  const { name = '', address = '', settings } = frontPageOf(site)
  const steps = [{ name, address }, ...between(input)]
  const items = steps.map(({ name, address }, index) => listItem(index, name, address))
  const node = createNode('BreadcrumbList', ids.of('breadcrumb'), {
    itemListElement: [...items, listItem(steps.length, meta.title)],
  })
  const origins = {
    '@id': { setting: settings.address },
    itemListElement: { key: 'title' },
    'itemListElement/0': { setting: settings.name },
    'itemListElement/0/item': { setting: settings.address },
  }
  return [{ node, origins }]
}

const listItem = (index: number, name: string, address?: string): Json => ({
  '@type': 'ListItem',
  position: index + 1,
  name,
  ...(address === undefined ? {} : { item: address }),
})

/** Pages of folders on the same site, each once. */
const between = ({ neighbours, site, ids }: GraphInput): Step[] => {
  const seen = new Set([ids.site, ids.address])
  const folders = neighbours.parents.map(({ article: { meta } }) => ({
    name: meta.title,
    address: addressOf(meta, site) ?? '',
  }))
  return [collectionPageOf(site) ?? [], folders].flat().filter(({ address }) => {
    if (!address.startsWith(ids.site ?? '') || address === '' || seen.has(address)) return false
    seen.add(address)
    return true
  })
}
