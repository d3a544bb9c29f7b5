import { contentTypes } from './content-types.ts'
import { type Packed, pack } from './packed.ts'
import type { Part, Relation } from './part.ts'
import { relationsPart } from './relations-part.ts'
import { writeZip, type ZipEntry } from './write-zip.ts'

/** What packages of one run have in common, packed once. */
export type PackRelations = (xml: string) => Packed

/** What a package is written with. */
export interface PackageSettings {
  /** Words at the foot of each slide, for the parts that have a place for them. */
  readonly footer?: string
  readonly packRelations?: PackRelations
}

/** A package as a zip: the types of its parts first, then the parts in the order of their names, all of one date. */
export const writePackage = (
  parts: readonly Part[],
  relations: readonly Relation[],
  { footer = '', packRelations = pack }: PackageSettings = {},
): Uint8Array => {
  const sorted = parts.toSorted(byName)
  const root = relationsPart('/', relations)
  const entries: ZipEntry[] = [
    { name: '[Content_Types].xml', packed: pack(contentTypes(sorted)) },
    { name: root.name.slice(1), packed: packRelations(root.content) },
  ]
  for (const part of sorted) {
    entries.push({ name: part.name.slice(1), packed: packPart(part, footer) })
    if (part.relations.length === 0) continue
    const { name, content } = relationsPart(part.name, part.relations)
    entries.push({ name: name.slice(1), packed: packRelations(content) })
  }
  return writeZip(entries)
}

const packPart = ({ name, content }: Part, footer: string): Packed =>
  typeof content === 'function'
    ? content(footer)
    : pack(content, typeof content !== 'string' && !name.endsWith('.svg'))

const byName = (one: Part, other: Part): number => (one.name < other.name ? -1 : 1)
