import { unzipSync } from 'fflate'
import { parseXml } from './parse-xml.ts'

/** A file of Office Open XML, as its parts: names begin with `/`, as `[Content_Types].xml` has them. */
export interface OpenPackage {
  readonly bytes: Uint8Array
  readonly names: readonly string[]
  has(name: string): boolean
  text(name: string): string
  /** A part as a document, read once; throws where it is not well-formed. */
  xml(name: string): XmlDocument
  /** What a part relates to; `/` for the package itself. */
  relations(name: string): readonly Relation[]
}

export type XmlDocument = ReturnType<typeof parseXml>

export interface Relation {
  readonly id: string
  /** The last word of the relationship's type. */
  readonly type: string
  /** Name of a part, or an address where `external`. */
  readonly target: string
  readonly external: boolean
}

/**
 * Opens a file. Parts that several files have alike are read once where they are opened with the same `documents`, which
 * holds what was read by its text.
 */
export const openPackage = (bytes: Uint8Array, documents = new Map<string, XmlDocument>()): OpenPackage => {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [`/${name}`, content]))
  const text = (name: string): string => {
    const content = files.get(name)
    if (content === undefined) throw new Error(`the package has no part ${name}`)
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  }
  const xml = (name: string): XmlDocument => {
    const content = text(name)
    const document = documents.get(content) ?? parseXml(content, name)
    documents.set(content, document)
    return document
  }
  return {
    bytes,
    names: [...files.keys()].filter((name) => !name.endsWith('/')),
    has: (name) => files.has(name),
    text,
    xml,
    relations: (name) => {
      const part = relationsOf(name)
      if (!files.has(part)) return []
      return [...xml(part).getElementsByTagName('Relationship')].map((node) => {
        const external = node.getAttribute('TargetMode') === 'External'
        const target = node.getAttribute('Target') ?? ''
        return {
          id: node.getAttribute('Id') ?? '',
          type: (node.getAttribute('Type') ?? '').replace(/^.*\//, ''),
          target: external ? target : resolve(name, target),
          external,
        }
      })
    },
  }
}

/** Name of the part that holds the relationships of a part. */
export const relationsOf = (name: string): string => name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`)

const resolve = (from: string, target: string): string => new URL(target, `part:${from}`).pathname
