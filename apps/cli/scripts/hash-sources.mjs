import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A hash over all sources of the bundle, as 16 hex digits. It is part of the version that each build writes down, so that what
 * another build made, of the same version too, is made anew.
 *
 * @param paths From `root`, in any order.
 */
export const hashSources = (root, paths) => {
  const hash = createHash('sha256')
  for (const path of [...paths].sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex').slice(0, 16)
}
