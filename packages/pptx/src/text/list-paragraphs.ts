import type { Item, ListPiece } from '@trifold/deck'
import type { SlideContext } from '../slide/slide-context.ts'
import type { FlowSetting } from './flow-setting.ts'
import { flowSettingOf } from './flow-setting-of.ts'
import { marked } from './list-block.ts'
import { numberLists } from './number-lists.ts'
import type { Marker, Paragraph } from './paragraph.ts'
import { printParagraph } from './print-paragraph.ts'
import type { Levels } from './text-style.ts'

/** A list as paragraphs, and which of them each item has: animations are told by their numbers, from 0. */
export interface ListText {
  readonly paragraphs: string[]
  readonly items: readonly {
    readonly id: string
    readonly step?: number
    readonly first: number
    readonly last: number
  }[]
}

/** The items of a piece as paragraphs of DrawingML, bullets and numbers as properties of the paragraphs. */
export const listParagraphs = (piece: ListPiece, levels: Levels, context: SlideContext): ListText => {
  const { size, lineHeight, bold, face, colour, indent, gap, box } = piece
  const setting = flowSettingOf({ size, lineHeight, bold, face, colour }, box.width, {
    left: indent,
    level: 1,
  })
  const paragraphs: Paragraph[] = []
  const items: ListText['items'][number][] = []
  for (const { item } of piece.items) {
    const [first, ...others] = itemParagraphs(item, piece, setting, context)
    if (first === undefined) continue
    const from = paragraphs.length
    paragraphs.push({ ...first, before: from === 0 ? 0 : gap }, ...others)
    const { id, step } = item
    items.push({ id, ...(step === undefined ? {} : { step }), first: from, last: paragraphs.length - 1 })
  }
  return { paragraphs: numberLists(paragraphs).map((each) => printParagraph(each, levels, context)), items }
}

const itemParagraphs = (
  item: Item,
  { style, indent }: ListPiece,
  setting: FlowSetting,
  { printer }: SlideContext,
): Paragraph[] => {
  const paragraphs = setting.flow(printer.blockTree(item.blocks), setting)
  const marker = markerOf(item, style)
  const text = marker?.kind === 'sign' ? paragraphs : withBox(paragraphs, item, setting)
  return marker === undefined ? text : marked(text, marker, setting, indent)
}

const boxes = { true: '☑', false: '☐' } as const

const markerOf = ({ marker, number, checked }: Item, style: ListPiece['style']): Marker | undefined => {
  if (!marker) return undefined
  if (number !== undefined) return { kind: 'number', number, colour: 'accent', period: false }
  // Points have a box in their text, beside the dash that they all have.
  if (checked !== undefined && style !== 'points')
    return { kind: 'sign', sign: boxes[`${checked}`], colour: checked ? 'accent' : 'muted' }
  return { kind: 'bullet', colour: 'accent' }
}

const withBox = (
  paragraphs: readonly Paragraph[],
  { checked, marker }: Item,
  { character }: FlowSetting,
): Paragraph[] => {
  const [first, ...others] = paragraphs
  if (checked === undefined || !marker || first === undefined) return [...paragraphs]
  const box = { text: `${boxes[`${checked}`]} `, character: { ...character, colour: 'muted' as const } }
  return [{ ...first, runs: [box, ...first.runs] }, ...others]
}
