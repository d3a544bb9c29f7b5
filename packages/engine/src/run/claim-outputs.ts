import type { Claims } from '../output/claims.ts'
import { createReach } from '../output/reach.ts'
import type { BuildContext } from './build-context.ts'

/** Lets those have their places whose outputs no other article's can meet, without any order; the others come later. */
export const claimLater = (folders: readonly string[]): BuildContext['claim'] => {
  const reaches = createReach(folders)
  return (_, folder, paths) => (reaches(folder, paths) ? 'later' : undefined)
}

/** Lets those have their places who ask before others do. */
export const claimNow =
  (claims: Claims): BuildContext['claim'] =>
  (claimant, _, paths) =>
    claims.files(claimant, paths)
