import type { BuildContext } from '../run/build-context.ts'
import type { Work } from '../run/work.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import { partsOfKey } from '../state/ways.ts'
import type { Cause, Reason } from './reason.ts'
import { wayChanged } from './way-changed.ts'

/** An article before it is known whether it is as it was. */
export type Opened = Omit<Work, 'changes'>

/** What an article is made of, and is no longer as the last build had it; nothing, if its record holds. */
export const articleReasons = (work: Opened): Reason[] => {
  const { previous, context, placed } = work
  if (!context.cache) return [{ cause: 'cache-off' }]
  if (previous === undefined) return [{ cause: 'new' }]
  if (placed.key === undefined && 'reason' in placed.source) return [{ cause: 'source' }]
  const changed = [
    ...keyReasons(previous, work, context),
    ...(previous.location === placed.article.location ? [] : [{ cause: 'folder' } as const]),
  ]
  // What it names may be something else by now: it is asked for only where that is known.
  return changed.length > 0 ? changed : answerReasons(previous, work)
}

const keyReasons = (previous: ArticleRecord, { key }: Opened, context: BuildContext): Reason[] => {
  if (previous.key === key) return []
  const [former, wanted] = [partsOfKey(previous.key), partsOfKey(key)]
  if (former.source === '') return [{ cause: 'unrecorded' }]
  return [
    ...(former.source === wanted.source ? [] : [{ cause: 'source' } as const]),
    ...wayChanged(former.way, wanted.way, context.waysBefore, context.keys.ways),
  ]
}

/** Images, files of settings and articles linked to that are not what they were. */
const answerReasons = (
  record: ArticleRecord,
  { assets, files, links, context, placed }: Opened,
): Reason[] => {
  // Read in any case: who tells of findings in them shows their text.
  for (const [path] of record.files) files.read(path)
  if (context.settled !== undefined && placed.key !== undefined) return []
  for (const [url] of record.assets) assets.read(url)
  for (const [url] of record.links) links.find(url)
  return [
    ...changedAnswers('image', record.assets, assets.used()),
    ...changedAnswers('file', record.files, files.used()),
    ...changedAnswers('link', record.links, links.used()),
  ]
}

const changedAnswers = (
  cause: Cause,
  asked: ArticleRecord['assets'],
  used: ReadonlyMap<string, string>,
): Reason[] =>
  asked.flatMap(([subject, answer]) => (used.get(subject) === answer ? [] : [{ cause, subject }]))
