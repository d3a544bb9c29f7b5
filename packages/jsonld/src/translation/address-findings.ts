import { addressOf, type Finding, type Metadata, type SiteSettings } from '@trifold/core'
import type { Origin } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { originOfAddress } from '../graph/site-parts.ts'

/** What is wrong, and where it comes from. */
export interface AddressFinding {
  readonly finding: Finding
  readonly origin: Origin
}

/**
 * That a translation claims the address of another version. Where the configuration makes the addresses, the finding stands there in
 * the same words for every article, so that a run tells it once.
 */
export const addressFindings = ({ meta, site, neighbours }: GraphInput): AddressFinding[] => {
  const address = pageOf(meta, site)
  if (address === undefined || neighbours.isOriginal) return []
  const other = neighbours.versions.find(({ article }) => pageOf(article.meta, site) === address)
  if (other === undefined) return []
  const isMade = meta.canonical === undefined && other.article.meta.canonical === undefined
  const message = isMade
    ? 'Articles and their translations get the same address, made of baseUrl and the slug; expected one for each language.'
    : `This translation has the address of ${other.file}, ${address.slice(0, 200)}; expected one of its own.`
  const help = isMade
    ? `Set translationUrl, such as "${(site.baseUrl ?? '').replace(/\/+$/, '')}/{slug}.{lang}/", or canonical in the front matter of each translation.`
    : 'Set canonical in the front matter of each.'
  return [
    {
      origin: originOfAddress(meta),
      finding: { code: 'translation-address', severity: 'warning', message, help },
    },
  ]
}

const pageOf = (meta: Metadata, site: SiteSettings): string | undefined =>
  addressOf(meta, site)?.split('#', 1)[0]
