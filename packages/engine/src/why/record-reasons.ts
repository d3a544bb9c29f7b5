import type { PlacedArticle } from '../run/place-articles.ts'
import { judgeFormats } from '../run/stale-formats.ts'
import type { Work } from '../run/work.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { Reason } from './reason.ts'

/** Why an article has to be made; nothing, if all that was made of it is as it should be. */
export const reasonsToMake = (work: Work): readonly Reason[] => {
  const { changes, previous, placed } = work
  if (changes.length > 0 || previous === undefined) return changes
  const own = stateReasons(previous, placed.place)
  if (own.length > 0 || previous.state === 'draft') return own
  const all = [...judgeFormats(previous, work).values()].flatMap(({ reasons }) => reasons)
  const unique = [...new Map(all.map((reason) => [JSON.stringify(reason), reason])).values()]
  // The text of the configuration changes with each of its settings, which say more.
  const precise = unique.filter(({ cause }) => cause !== 'configuration')
  return precise.length > 0 ? precise : unique
}

/** Why a record of an article that has not changed does not hold: it came to something else than it would now. */
export const stateReasons = (record: ArticleRecord, place: PlacedArticle['place']): readonly Reason[] => {
  const isDraft = record.state === 'draft'
  if (record.state === 'failed') return [{ cause: 'failed' }]
  if (isDraft !== (place === 'draft')) return [{ cause: 'draft' }]
  if (isDraft) return []
  if (typeof place === 'string' || !('folder' in place)) return [{ cause: 'folder' }]
  return place.folder === record.folder ? [] : [{ cause: 'folder', subject: place.folder }]
}
