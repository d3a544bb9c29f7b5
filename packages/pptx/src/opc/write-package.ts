import { type Zippable, zipSync } from 'fflate'
import { contentTypes } from './content-types.ts'
import type { Part, Relation } from './part.ts'
import { relationsPart } from './relations-part.ts'

/** The earliest moment that a zip can name, in every time zone the same: it is written as local time. */
const date = new Date(1980, 0, 1)

/** A package as a zip: the types of its parts first, then the parts in the order of their names, all of one date. */
export const writePackage = (parts: readonly Part[], relations: readonly Relation[]): Uint8Array => {
  const sorted = parts.toSorted(byName)
  const files: Zippable = {
    '[Content_Types].xml': [encode(contentTypes(sorted)), { level: 6 }],
  }
  const add = (name: string, content: string | Uint8Array): void => {
    files[name.slice(1)] = [encode(content), { level: isPacked(name, content) ? 0 : 6 }]
  }
  const root = relationsPart('/', relations)
  add(root.name, root.content)
  for (const part of sorted) {
    add(part.name, part.content)
    if (part.relations.length === 0) continue
    const related = relationsPart(part.name, part.relations)
    add(related.name, related.content)
  }
  return zipSync(files, { mtime: date })
}

/** Bitmaps are packed already. */
const isPacked = (name: string, content: string | Uint8Array): boolean =>
  typeof content !== 'string' && !name.endsWith('.svg')

const byName = (one: Part, other: Part): number => (one.name < other.name ? -1 : 1)

const encode = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
