import { isBefore } from '@trifold/core'
import type { Description } from '../graph/description.ts'
import type { OverrideFinding } from './changes.ts'

/** That the author’s data has the article changed before it was published; of front matter’s own dates compiling tells. */
export const dateFindings = ({ node, origins = {} }: Description): OverrideFinding[] => {
  const { datePublished: published, dateModified: modified } = node
  if (typeof published !== 'string' || typeof modified !== 'string' || !isBefore(modified, published))
    return []
  const keys = [origins.dateModified, origins.datePublished].flatMap((origin) =>
    origin !== undefined && 'key' in origin && origin.key.startsWith('jsonld') ? [origin.key] : [],
  )
  return keys.slice(0, 1).map((key) => ({
    key,
    code: 'date-order',
    severity: 'warning',
    message: `The article was changed on ${modified}, before it was published on ${published}; expected a later date.`,
    help: 'Correct one of the two.',
  }))
}
