import type { Deck } from '@trifold/deck'
import type { Design } from '../design/design.ts'
import { notesSize } from '../design/notes-page.ts'
import type { Part } from '../opc/part.ts'
import { createRelations } from '../opc/relations.ts'
import { element, xmlDocument } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { sectionList } from './section-list.ts'

/** The first id that `sldIdLst` may give a slide (ECMA-376, 19.7.13). */
export const firstSlideId = 256

const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'

/** The name of the part. */
export const presentationName = '/ppt/presentation.xml'

/** The part that ties masters and slides together (ECMA-376, 19.2.1.26). */
export const presentationPart = (
  design: Design,
  deck: Deck,
  slides: readonly string[],
  {
    rtl,
    others,
  }: { readonly rtl: boolean; readonly others: readonly (readonly [type: string, part: string])[] },
): Part => {
  const relations = createRelations()
  const { width, height } = design.size
  const masters = design.masters.map(({ part, id }) =>
    element('p:sldMasterId', { id, 'r:id': relations.to('slideMaster', part) }),
  )
  const listed = slides.map((part, index) =>
    element('p:sldId', { id: firstSlideId + index, 'r:id': relations.to('slide', part) }),
  )
  const notes = element('p:notesMasterId', { 'r:id': relations.to('notesMaster', design.notesMaster) })
  const extras = design.presentation
  const sections = sectionList(deck)
  for (const [type, part] of others) relations.to(type, part)
  return {
    name: presentationName,
    type: presentationType,
    content: xmlDocument(
      element(
        'p:presentation',
        { ...namespaces, saveSubsetFonts: true, rtl: rtl ? true : undefined, autoCompressPictures: false },
        [
          element('p:sldMasterIdLst', {}, masters),
          element('p:notesMasterIdLst', {}, notes),
          element('p:sldIdLst', {}, listed),
          element('p:sldSz', { cx: width, cy: height }),
          extras?.notesSize ?? element('p:notesSz', notesSize),
          extras?.settings ?? '',
          design.defaultTextStyle,
          ...(sections === '' ? [] : [element('p:extLst', {}, sections)]),
        ],
      ),
    ),
    // A template's own relationships keep their ids, which are none that are given here.
    relations: [...relations.list(), ...(extras?.relations ?? [])],
  }
}
