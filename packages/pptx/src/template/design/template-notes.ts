import { notesMasterPart } from '../../design/notes-master-part.ts'
import type { Part } from '../../opc/part.ts'
import { element } from '../../xml/element.ts'
import { attribute, child } from '../package/elements.ts'
import type { SourcePresentation } from '../read/read-presentation.ts'
import { isOfType } from '../read/relation-type.ts'
import { shapesWithPlaceholder } from '../read/shapes-with-placeholder.ts'

/** The master of notes of a presentation: the template’s, or one that is added to it. */
export interface TemplateNotes {
  /** The name of its part. */
  readonly master: string
  /** Whether it is the template’s. */
  readonly own: boolean
  /** `p:notesSz` of the template. */
  readonly size?: string
}

/** The template’s master of notes, if pages of notes can be made with it. */
export const templateNotes = ({ source, root, relations }: SourcePresentation): TemplateNotes => {
  const part = relations.find((relation) => isOfType(relation, 'notesMaster'))?.target
  const added: TemplateNotes = { master: '/ppt/notesMasters/notesMaster1.xml', own: false }
  if (part === undefined || source.type(part) === '') return added
  const read = source.xml(part)
  if ('problem' in read) return added
  const shapes = shapesWithPlaceholder(child(read.document.documentElement ?? undefined, 'p:cSld'))
  const hasTheme = source.relations(part).some((relation) => isOfType(relation, 'theme'))
  if (!hasTheme || !shapes.some(({ type }) => type === 'body')) return added
  const size = child(root, 'p:notesSz')
  const [cx, cy] = [attribute(size, 'cx'), attribute(size, 'cy')]
  return {
    master: part,
    own: true,
    ...(cx === undefined || cy === undefined ? {} : { size: element('p:notesSz', { cx, cy }) }),
  }
}

/** A master of notes for a template without one, in the theme of its slides; one template serves articles of all languages. */
export const addedNotes = (
  { master }: TemplateNotes,
  { theme, parts }: { readonly theme: Part; readonly parts: readonly Part[] },
  size: { readonly width: number; readonly height: number },
): Part[] => {
  // A theme belongs to one master alone.
  const taken = new Set(parts.map(({ name }) => name.toLowerCase()))
  let number = 1
  while (taken.has(`/ppt/theme/theme${number}.xml`)) number += 1
  const name = `/ppt/theme/theme${number}.xml`
  return [{ ...theme, name }, notesMasterPart({ name: master, theme: name, slide: size, lang: 'en' })]
}
