import type { Block } from '@trifold/core'
import type { Design } from '../design/design.ts'
import { notesPicture } from '../design/notes-page.ts'
import type { Part } from '../opc/part.ts'
import { createRelations, type Relations } from '../opc/relations.ts'
import { shapeTree } from '../shapes/shape-tree.ts'
import { numberField, textShape } from '../shapes/text-shape.ts'
import type { SlideContext } from '../slide/slide-context.ts'
import { noteParagraphs } from '../text/note-paragraphs.ts'
import type { Levels } from '../text/text-style.ts'
import { element, xmlDocument } from '../xml/element.ts'
import { namespaces } from '../xml/namespaces.ts'

const notesType = 'application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml'

/** What notes inherit: 12 points, in single lines. */
const levels: Levels = [
  {
    size: 1200,
    lineHeight: 1.2,
    colour: 'ink',
    bold: false,
    italic: false,
    face: 'text',
    align: 'start',
    marker: 'none',
  },
]

/** Where notes belong. */
export interface NotesPlace {
  /** Names of the part itself, and of its slide's. */
  readonly name: string
  readonly slide: string
  /** The slide's number. */
  readonly number: number
}

/** The page of notes of a slide (ECMA-376, 19.3.1.26). */
export const notesPart = (
  notes: readonly Block[],
  { name, slide, number }: NotesPlace,
  { notesMaster }: Design,
  contextOf: (relations: Relations) => SlideContext,
): Part => {
  const relations = createRelations()
  relations.to('notesMaster', notesMaster)
  relations.to('slide', slide)
  const context = contextOf(relations)
  const { words } = context
  const paragraphs = noteParagraphs(notes, levels, context)
  const shapes = [
    notesPicture({ id: context.nextId(), name: words.slide, properties: '' }),
    textShape({
      id: context.nextId(),
      name: words.notes,
      placeholder: { type: 'body', idx: 1 },
      properties: '',
      body: element('a:bodyPr'),
      paragraphs: paragraphs.length === 0 ? element('a:p') : paragraphs.join(''),
    }),
    textShape({
      id: context.nextId(),
      name: words.presentation.slideNumber,
      placeholder: { type: 'sldNum', size: 'quarter', idx: 5 },
      properties: '',
      body: element('a:bodyPr'),
      paragraphs: numberField(String(number), context.lang),
    }),
  ]
  return {
    name,
    type: notesType,
    content: xmlDocument(
      element('p:notes', namespaces, [
        element('p:cSld', {}, [shapeTree(shapes)]),
        element('p:clrMapOvr', {}, [element('a:masterClrMapping')]),
      ]),
    ),
    relations: relations.list(),
  }
}
