import * as engine from '@trifold/engine'
import { checkOptions } from './api/check-options.ts'
import { pruneSchemas } from './api/option-schemas.ts'

/** What `prune` is told: `paths` are folders of articles, relative to `cwd`. */
export type PruneOptions = Omit<engine.PruneRequest, 'instead'>

/**
 * Deletes outputs of articles that are gone, as `trifold prune` does; one that somebody edited is kept.
 *
 * @throws UsageError for a path that does not exist, or an output folder that is refused.
 */
export const prune = async (options: PruneOptions): Promise<engine.PruneReport> => {
  checkOptions('prune', options, pruneSchemas)
  return engine.prune(options)
}
