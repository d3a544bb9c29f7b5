import type { Finding } from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import type { Directory } from '../links/directory.ts'
import type { Neighbourhood } from '../neighbours/neighbourhood.ts'
import type { Claimant } from '../output/claims.ts'
import type { OutputFolder } from '../output/output-folder.ts'
import type { Keys } from '../plan/keys.ts'
import type { Plan } from '../plan/plan-collection.ts'
import type { ArticleRecord } from '../state/manifest.ts'
import type { Ways } from '../state/ways.ts'
import type { Settled } from '../unchanged/unchanged-since.ts'

/** What building one article of a collection needs to know beside the article. */
export interface BuildContext {
  readonly plan: Plan
  readonly keys: Keys
  readonly directory: Directory
  readonly neighbourhood: Neighbourhood
  readonly output: OutputFolder
  /**
   * Takes the places of an article's outputs: nothing if they can be had, else why not, or that this is to be asked `later`,
   * once all others have theirs.
   *
   * @param folder The article's.
   */
  claim(claimant: Claimant, folder: string, paths: readonly string[]): Finding | 'later' | undefined
  /** Whether results of earlier runs are used. */
  readonly cache: boolean
  /** Whether formats that are not made this time keep their outputs, as with `--to` and `--section`. */
  readonly subset: boolean
  /** What is known of the article from earlier runs, by its absolute path. */
  previous(path: string): ArticleRecord | undefined
  /** What keys of earlier runs stand for, as far as it matters why they are others now. */
  readonly waysBefore: Ways
  /** Where nothing is otherwise than the last run left it but the text of articles, which are called as they were. */
  readonly settled?: Settled | undefined
  /** Whether an article may have one among its neighbours that was read in this run. */
  besideRead(article: ArticleFile): boolean
}
