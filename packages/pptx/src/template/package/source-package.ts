import type { Finding } from '@trifold/core'
import type { Document } from '@xmldom/xmldom'
import type { Relation } from '../../opc/part.ts'
import { findings } from '../findings.ts'
import { attribute, children } from './elements.ts'
import { type ReadXml, readXml } from './read-xml.ts'
import { readZip } from './read-zip.ts'
import { resolveTarget } from './resolve-target.ts'

/** A package that somebody else wrote. Names of parts are absolute, and equal whatever their letters’ case. */
export interface SourcePackage {
  /** The name of a part as the package has it. */
  name(part: string): string | undefined
  bytes(part: string): Uint8Array
  /** Its media type. */
  type(part: string): string
  /** Of the package itself for `/`. Those to parts that are missing are left out. */
  relations(part: string): readonly Relation[]
  xml(part: string): ReadXml
}

/** Opens a package, or says why that is not possible. */
export const openPackage = (bytes: Uint8Array): SourcePackage | { readonly finding: Finding } => {
  const zip = readZip(bytes)
  if ('finding' in zip) return zip
  const files = new Map(
    [...zip.files].map(([name, content]) => [fold(`/${name}`), { name: `/${name}`, content }]),
  )
  const types = readXml(files.get('/[content_types].xml')?.content ?? new Uint8Array())
  if ('problem' in types)
    return { finding: findings['template-file']('it holds no list of its parts, as a presentation does') }
  const typeOf = typesOf(types.document)
  const content = (part: string): Uint8Array => files.get(fold(part))?.content ?? new Uint8Array()
  const name = (part: string): string | undefined => files.get(fold(part))?.name
  return {
    name,
    bytes: content,
    type: typeOf,
    relations: (part) => relationsOf(part, content(part.replace(/[^/]*$/, '_rels/$&.rels')), name),
    xml: (part) => readXml(content(part)),
  }
}

/** Letters of ASCII alone are equal in either case (ECMA-376 part 2, section 6.2.2.3). */
const fold = (name: string): string => name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())

const typesOf = ({ documentElement }: Document): ((part: string) => string) => {
  const root = documentElement ?? undefined
  const pairs = (name: 'types:Override' | 'types:Default', key: string) =>
    new Map(
      children(root, name).map((element) => [
        fold(attribute(element, key) ?? ''),
        attribute(element, 'ContentType') ?? '',
      ]),
    )
  const overrides = pairs('types:Override', 'PartName')
  const defaults = pairs('types:Default', 'Extension')
  return (part) => overrides.get(fold(part)) ?? defaults.get(fold(part.replace(/^.*\./, ''))) ?? ''
}

const relationsOf = (
  part: string,
  bytes: Uint8Array,
  find: (name: string) => string | undefined,
): readonly Relation[] => {
  if (bytes.length === 0) return []
  const read = readXml(bytes)
  const root = 'document' in read ? (read.document.documentElement ?? undefined) : undefined
  return children(root, 'relations:Relationship').flatMap((element): Relation[] => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attribute(element, key))
    if (id === undefined || type === undefined || target === undefined) return []
    if (attribute(element, 'TargetMode') === 'External') return [{ id, type, target, external: true }]
    const found = find(resolveTarget(part, target))
    return found === undefined ? [] : [{ id, type, target: found }]
  })
}
