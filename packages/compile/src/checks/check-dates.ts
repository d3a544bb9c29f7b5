import { isBefore, type Metadata } from '@trifold/core'
import type { Places } from '../frontmatter/places.ts'
import type { Report } from '../source/report.ts'

/** Nothing is changed before it is published. */
export const checkDates = (
  { published, modified }: Metadata,
  places: Places,
  strict: boolean,
  report: Report,
): void => {
  if (published === undefined || modified === undefined || !isBefore(modified, published)) return
  report(places.get('modified')?.position, {
    code: 'date-order',
    severity: strict ? 'error' : 'warning',
    message: `The article was changed on ${modified}, before it was published on ${published}; expected a later date.`,
    help: 'Correct one of the two.',
  })
}
