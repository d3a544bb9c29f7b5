import { words } from '@trifold/prose'
import type { Part } from '../opc/part.ts'
import { createRelations } from '../opc/relations.ts'
import { shapeTree } from '../shapes/shape-tree.ts'
import { numberField, prompt, textShape } from '../shapes/text-shape.ts'
import { languageTag } from '../text/language-tag.ts'
import { element, xmlDocument } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'
import { noteBoxes, notesPicture } from './notes-page.ts'

const notesMasterType = 'application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml'

/** What a master of notes is made of. */
export interface NotesMaster {
  /** Names of the part itself, and of its theme's. */
  readonly name: string
  readonly theme: string
  /** In EMU. */
  readonly slide: { readonly width: number; readonly height: number }
  /** The language that its shapes are named in. */
  readonly lang: string
}

/** What the pages of notes inherit: the slide, the notes below it, and the page’s number. Its theme is its own. */
export const notesMasterPart = ({ name, theme, slide, lang }: NotesMaster): Part => {
  const { notes, slide: slideName, presentation } = words(lang)
  const tag = languageTag(lang)
  const relations = createRelations()
  relations.to('theme', theme)
  const boxes = noteBoxes(slide)
  const xfrm = ({ x, y, width, height }: (typeof boxes)['body']) =>
    element('a:xfrm', {}, [element('a:off', { x, y }), element('a:ext', { cx: width, cy: height })]) +
    rectangular
  return {
    name,
    type: notesMasterType,
    content: xmlDocument(
      element('p:notesMaster', namespaces, [
        element('p:cSld', {}, [
          element('p:bg', {}, [element('p:bgRef', { idx: 1001 }, [element('a:schemeClr', { val: 'bg1' })])]),
          shapeTree([
            notesPicture({ id: 2, name: slideName, idx: 2, properties: xfrm(boxes.picture) + frame }),
            textShape({
              id: 3,
              name: notes,
              placeholder: { type: 'body', size: 'quarter', idx: 3 },
              properties: xfrm(boxes.body),
              body: element('a:bodyPr', { vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: false }),
              paragraphs: prompt(notes, tag),
            }),
            textShape({
              id: 4,
              name: presentation.slideNumber,
              placeholder: { type: 'sldNum', size: 'quarter', idx: 5 },
              properties: xfrm(boxes.number),
              body: element('a:bodyPr', {
                vert: 'horz',
                lIns: 0,
                tIns: 0,
                rIns: 0,
                bIns: 0,
                rtlCol: false,
                anchor: 'b',
              }),
              styles: element('a:lvl1pPr', { algn: 'r' }, [element('a:defRPr', { sz: 1000 })]),
              paragraphs: numberField('‹#›', tag),
            }),
          ]),
        ]),
        element('p:clrMap', map),
        element('p:notesStyle', {}, levels),
      ]),
    ),
    relations: relations.list(),
  }
}

const rectangular = element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])

const frame = element('a:ln', { w: 9525 }, [
  element('a:solidFill', {}, [element('a:prstClr', { val: 'black' })]),
])

const map = Object.fromEntries(
  [
    ['bg1', 'lt1'],
    ['tx1', 'dk1'],
    ['bg2', 'lt2'],
    ['tx2', 'dk2'],
  ].concat(
    ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name) => [
      name,
      name,
    ]),
  ),
)

/** Each further level of a list in the notes stands in a quarter of an inch. */
const levels = Array.from({ length: 9 }, (_, index) =>
  element(
    `a:lvl${index + 1}pPr`,
    { marL: index * 228_600, algn: 'l', defTabSz: 914_400, rtl: false, eaLnBrk: true },
    [
      element('a:spcBef', {}, [element('a:spcPts', { val: 600 })]),
      element('a:defRPr', { sz: 1200, kern: 1200 }, [
        element('a:solidFill', {}, [element('a:schemeClr', { val: 'tx1' })]),
        element('a:latin', { typeface: '+mn-lt' }),
        element('a:ea', { typeface: '+mn-ea' }),
        element('a:cs', { typeface: '+mn-cs' }),
      ]),
    ],
  ),
).join('')
