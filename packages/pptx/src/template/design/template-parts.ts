import { type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import type { Part, Relation } from '../../opc/part.ts'
import { descendants, isNamed, type Name, namespaces } from '../package/elements.ts'
import type { SourcePackage } from '../package/source-package.ts'
import { relationType } from '../read/relation-type.ts'

/** What a template’s own slides bring along, and what no presentation made with it has: macros, and what is fetched. */
const left: ReadonlySet<string> = new Set([
  'slide',
  'notesSlide',
  'comments',
  'commentAuthors',
  'authors',
  'vbaProject',
  'attachedToolbars',
  'presProps',
  'viewProps',
  'handoutMaster',
])

/**
 * The parts that lead on from some parts of a template, these among them; nothing of its slides. What refers to a part
 * that is left out is taken away. `mended` are those that are not taken as they are.
 */
export const templateParts = (
  source: SourcePackage,
  from: readonly string[],
  mended: ReadonlyMap<string, Document>,
): Part[] => {
  const parts = new Map<string, Part>()
  const waiting = [...from]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (parts.has(name)) continue
    const all = source.relations(name)
    const relations = all.filter((relation) => isKept(relation, source))
    const gone = new Set(all.filter((relation) => !relations.includes(relation)).map(({ id }) => id))
    parts.set(name, {
      name,
      type: source.type(name),
      content: contentOf(name, { source, document: mended.get(name), gone }),
      relations,
    })
    for (const { target, external } of relations) if (external !== true) waiting.push(target)
  }
  return [...parts.values()]
}

/** Addresses that people follow may stay; files elsewhere that are shown may not. */
const isKept = (relation: Relation, source: SourcePackage): boolean =>
  relation.external === true
    ? relationType(relation) === 'hyperlink' && /^(https?|mailto):/i.test(relation.target)
    : !left.has(relationType(relation)) && source.type(relation.target) !== ''

interface Content {
  readonly source: SourcePackage
  readonly document: Document | undefined
  /** Ids of relationships that stay, and of those that are left out. */
  readonly gone: ReadonlySet<string>
}

const contentOf = (name: string, { source, document, gone }: Content): string | Uint8Array => {
  const bytes = source.bytes(name)
  if (!/[/+]xml$/.test(source.type(name))) return bytes
  const dangles = gone.size > 0
  if (document === undefined && !dangles) return new TextDecoder().decode(bytes)
  const read = document === undefined ? source.xml(name) : { document }
  if ('problem' in read) return bytes
  if (dangles) withoutReferences(read.document, gone)
  return serialize(read.document)
}

/** A document as text; its declaration says what it then is. */
export const serialize = (document: Document): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new XMLSerializer().serializeToString(document.documentElement ?? document)}`

/** Elements that are nothing without the part that they refer to. */
const referring: readonly Name[] = [
  'a:hlinkClick',
  'a:hlinkHover',
  'a:hlinkMouseOver',
  'p:custData',
  'p:tags',
]

const withoutReferences = (document: Document, gone: ReadonlySet<string>): void => {
  const root = document.documentElement ?? undefined
  for (const element of descendants(root)) {
    for (const attribute of referencesOf(element)) {
      if (!gone.has(attribute.value)) continue
      if (referring.some((name) => isNamed(element, name))) element.parentNode?.removeChild(element)
      else element.removeAttributeNode(attribute)
    }
  }
}

const referencesOf = ({ attributes }: Element) =>
  [...attributes].filter(({ namespaceURI }) => namespaceURI === namespaces.r)
