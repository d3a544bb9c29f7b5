import { type Packed, pack } from './packed.ts'
import type { PackRelations } from './write-package.ts'

/** How many are remembered, and how long they are: those of slides that refer to no address recur in most presentations. */
const most = 1_000
const longest = 3_000

/** Packs relationships, each text once for all packages of a run. */
export const createPackRelations = (): PackRelations => {
  const known = new Map<string, Packed>()
  return (xml) => {
    const found = known.get(xml)
    if (found !== undefined) return found
    const packed = pack(xml)
    if (known.size < most && xml.length < longest && !xml.includes('"External"')) known.set(xml, packed)
    return packed
  }
}
