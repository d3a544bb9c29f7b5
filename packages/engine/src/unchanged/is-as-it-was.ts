import { listFolder } from './listing.ts'
import { columns, type Snapshot } from './snapshot.ts'
import { isFolder, stampOf } from './stamp.ts'

/**
 * Whether all that a run saw is as it was then.
 *
 * @param first The index of the first path that is looked at.
 * @param prefix What leads to the folder that paths are relative to; nothing where that is the working folder.
 */
export const isAsItWas = ({ paths, stamps, listings }: Snapshot, first = 0, prefix = ''): boolean => {
  const known = new Map(listings.map(([index, listing, kind]) => [index, { listing, kind }]))
  for (let index = first; index < paths.length; index += 1) {
    const path = `${prefix}${paths[index]}`
    const stamp = stampOf(path)
    const at = index * columns
    if (stamp.size !== stamps[at]) return false
    if (stamp.modified === stamps[at + 1] && stamp.changed === stamps[at + 2]) continue
    const folder = known.get(index)
    const isListed =
      folder !== undefined && isFolder(stamp) && folder.listing === listFolder(path, folder.kind)
    if (!isListed) return false
  }
  return true
}
