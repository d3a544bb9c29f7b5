import type { Element } from '@xmldom/xmldom'
import { XMLSerializer } from '@xmldom/xmldom'
import type { PresentationExtras } from '../../design/design.ts'
import type { Relation } from '../../opc/part.ts'
import { child, descendants, namespaces } from '../package/elements.ts'
import type { SourcePresentation } from '../read/read-presentation.ts'

/** What stays of a template’s presentation beside its masters: fonts that it holds, and where lines of Japanese break. */
export const templateSettings = (
  { root, relations, source }: SourcePresentation,
  notesSize: string | undefined,
): PresentationExtras => {
  const used: Relation[] = []
  const written = (['p:embeddedFontLst', 'p:kinsoku'] as const).flatMap((name) => {
    const found = child(root, name)
    if (found === undefined) return []
    const references = referencesIn(found).map((attribute) => ({
      attribute,
      relation: relations.find(({ id, external }) => id === attribute.value && external !== true),
    }))
    if (references.some(({ relation }) => relation === undefined || source.type(relation.target) === ''))
      return []
    const copy = found.cloneNode(true) as Element
    for (const attribute of referencesIn(copy)) attribute.value = renamed(attribute.value)
    used.push(
      ...references.flatMap(({ relation }) =>
        relation === undefined ? [] : [{ ...relation, id: renamed(relation.id) }],
      ),
    )
    return [new XMLSerializer().serializeToString(copy)]
  })
  return { ...(notesSize === undefined ? {} : { notesSize }), settings: written.join(''), relations: used }
}

/** Ids of their own, beside those that the writer gives. */
const renamed = (id: string): string => `template-${id}`

const referencesIn = (element: Element) =>
  descendants(element).flatMap(({ attributes }) =>
    [...attributes].filter(({ namespaceURI }) => namespaceURI === namespaces.r),
  )
