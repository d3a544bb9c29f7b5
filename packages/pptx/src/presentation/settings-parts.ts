import type { Design } from '../design/design.ts'
import type { Part } from '../opc/part.ts'
import { element, xmlDocument } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'

const office = 'application/vnd.openxmlformats-officedocument.presentationml'

/**
 * The parts that PowerPoint itself writes with every presentation, by the types of their relationships (ECMA-376,
 * 13.3.7, 13.3.14 and 14.2.9): Keynote takes a file without them for a broken one.
 */
export const settingsParts = (design: Design): readonly (readonly [type: string, part: Part])[] => [
  [
    'presProps',
    part('/ppt/presProps.xml', 'presProps', xmlDocument(element('p:presentationPr', namespaces))),
  ],
  ['viewProps', part('/ppt/viewProps.xml', 'viewProps', xmlDocument(element('p:viewPr', namespaces)))],
  ['tableStyles', part('/ppt/tableStyles.xml', 'tableStyles', design.tableStyles)],
]

const part = (name: string, kind: string, content: string): Part => ({
  name,
  type: `${office}.${kind}+xml`,
  content,
  relations: [],
})

/** The theme of the first master, to which PowerPoint relates a presentation, too. */
export const themeOf = ({ masters, parts }: Design): string | undefined => {
  const master = parts.find(({ name }) => name === masters[0]?.part)
  return master?.relations.find(({ type }) => /(^|\/)theme$/.test(type))?.target
}
