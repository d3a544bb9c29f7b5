import type { Relation } from './part.ts'

/** The relationships of a part, as they are asked for while it is written. */
export interface Relations {
  /** The id of the relationship to a part; the same one however often it is asked for. */
  readonly to: (type: string, part: string) => string
  /** The id of the relationship to an address outside the package. */
  readonly outside: (type: string, url: string) => string
  readonly list: () => readonly Relation[]
}

/** Relationships of one part: `rId1` and so on, in the order in which they are asked for. */
export const createRelations = (): Relations => {
  const found = new Map<string, Relation>()
  const add = (type: string, target: string, external: boolean): string => {
    const key = JSON.stringify([type, target, external])
    const known = found.get(key)
    if (known !== undefined) return known.id
    const id = `rId${found.size + 1}`
    found.set(key, { id, type, target, ...(external ? { external } : {}) })
    return id
  }
  return {
    to: (type, part) => add(type, part, false),
    outside: (type, url) => add(type, url, true),
    list: () => [...found.values()],
  }
}
