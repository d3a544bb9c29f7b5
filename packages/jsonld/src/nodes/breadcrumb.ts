import { addressOf } from '@trifold/core'
import { createNode, type Description, type Json } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { hasBreadcrumb } from '../graph/site-parts.ts'

/** A page on the way to this one. */
interface Step {
  readonly name: string
  readonly address: string
}

/** From the site's front page to this one, by way of the folders that have a page: `guide/index.md` or `guide.md`. */
export const breadcrumb = (input: GraphInput): Description[] => {
  if (!hasBreadcrumb(input)) return []
  const { meta, site, ids } = input
  const steps = [{ name: site.name ?? '', address: ids.site ?? '' }, ...between(input)]
  const items = steps.map(({ name, address }, index) => listItem(index, name, address))
  const node = createNode('BreadcrumbList', ids.of('breadcrumb'), {
    itemListElement: [...items, listItem(steps.length, meta.title)],
  })
  const origins = {
    '@id': { setting: 'baseUrl' },
    itemListElement: { key: 'title' },
    'itemListElement/0': { setting: 'name' },
    'itemListElement/0/item': { setting: 'baseUrl' },
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
  return neighbours.parents.flatMap(({ article: { meta } }) => {
    const address = addressOf(meta, site)
    if (address === undefined || !address.startsWith(ids.site ?? '') || seen.has(address)) return []
    seen.add(address)
    return { name: meta.title, address }
  })
}
