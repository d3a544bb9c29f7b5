import type { Directory } from '../links/directory.ts'
import type { Neighbourhood } from '../neighbours/neighbourhood.ts'
import type { Claims } from '../output/claims.ts'
import type { OutputFolder } from '../output/output-folder.ts'
import type { Keys } from '../plan/keys.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleRecord } from '../state/manifest.ts'

/** What building one article of a collection needs to know beside the article. */
export interface BuildContext {
  readonly plan: Plan
  readonly keys: Keys
  readonly claims: Claims
  readonly directory: Directory
  readonly neighbourhood: Neighbourhood
  readonly output: OutputFolder
  /** Whether results of earlier runs are used. */
  readonly cache: boolean
  /** Whether formats that are not made this time keep their outputs, as with `--to` and `--section`. */
  readonly subset: boolean
  /** What is known of the article from earlier runs, by its file relative to the output folder. */
  previous(source: string): ArticleRecord | undefined
}
