import type { Box, Geometry } from '@trifold/deck'
import { spacing } from '@trifold/deck'
import type { Words } from '@trifold/prose'
import type { LayoutRole, PlaceholderRole } from './design.ts'
import type { StyleName } from './place-styles.ts'

/** A layout of Trifold's design, before it is written. */
export interface LayoutSpec {
  /** As people read it. */
  readonly name: string
  /** Value of `type` in `p:sldLayout` (ECMA-376, 19.7.15), by which programs know what a layout is for. */
  readonly type?: string
  readonly places: readonly PlaceSpec[]
}

/** A place in a layout. */
export interface PlaceSpec {
  readonly role: PlaceholderRole
  readonly type?: string
  readonly idx?: number
  readonly box: Box
  readonly style: StyleName
  readonly anchor: 'top' | 'middle' | 'bottom'
}

/** Height of one line of a title, of an eyebrow and of furniture, and of one line of a lead, in px. */
const heights = { title: 51, small: 24, lead: 40 } as const

/** Where the furniture stands, in px from the slide's lower edge. */
const furnitureTop = 52

/** Width of the place for the slide's number. */
const numberWidth = 120

/** Places that more than one layout has. */
interface Places {
  readonly title: PlaceSpec
  readonly eyebrow: PlaceSpec
  readonly lead: PlaceSpec
  readonly content: Box
  readonly furniture: readonly PlaceSpec[]
}

const placesOf = ({ width, height, marginX: x, marginTop, marginBottom }: Geometry): Places => {
  const full = width - 2 * x
  const titleTop = marginTop + spacing.eyebrow
  const top = titleTop + heights.title + spacing.belowHeader
  const foot = { y: height - furnitureTop, height: heights.small }
  return {
    title: place('title', 'title', { x, y: titleTop, width: full, height: heights.title }, 'title'),
    eyebrow: place('eyebrow', 'body', { x, y: marginTop, width: full, height: heights.small }, 'small', 13),
    lead: place(
      'lead',
      'body',
      { x, y: top, width: Math.min(full, spacing.measure), height: heights.lead },
      'text',
      14,
    ),
    content: { x, y: top, width: full, height: height - marginBottom - top },
    furniture: [
      place('footer', 'ftr', { ...foot, x, width: full - numberWidth }, 'small', 11),
      place('number', 'sldNum', { ...foot, x: x + full - numberWidth, width: numberWidth }, 'number', 12),
    ],
  }
}

const place = (
  role: PlaceholderRole,
  type: string | undefined,
  box: Box,
  style: StyleName,
  idx?: number,
  anchor: PlaceSpec['anchor'] = 'top',
): PlaceSpec => ({
  role,
  ...(type === undefined ? {} : { type }),
  ...(idx === undefined ? {} : { idx }),
  box,
  style,
  anchor,
})

/** The layouts of Trifold's design for a geometry, by what they are for. */
export const layoutSpecs = (geometry: Geometry, words: Words): Readonly<Record<LayoutRole, LayoutSpec>> => {
  const { presentation: names } = words
  const { title, eyebrow, lead, content, furniture } = placesOf(geometry)
  const narrow = { ...content, width: Math.min(content.width, spacing.measure) }
  const under = (name: string, type: string | undefined, ...places: PlaceSpec[]): LayoutSpec => ({
    name,
    ...(type === undefined ? {} : { type }),
    places: [title, eyebrow, ...places, ...furniture],
  })
  const body = (box: Box, style: StyleName, type?: string, anchor?: PlaceSpec['anchor']): PlaceSpec =>
    place('body', type, box, style, 1, anchor)
  const [half, other] = halvesOf(content)
  const [picture, caption] = captioned(content)
  return {
    title: titleSpec(geometry, names.title),
    section: sectionSpec(geometry, names.section, eyebrow, furniture),
    definition: under(words.definition, undefined, lead, body(content, 'text')),
    statement: under(
      names.statement,
      undefined,
      body({ ...narrow, width: content.width }, 'statement', 'body', 'middle'),
    ),
    bullets: under(names.bullets, 'obj', lead, body(narrow, 'list')),
    comparison: under(words.comparison, 'tbl', lead, body(content, 'text', 'tbl')),
    story: under(words.story, undefined, lead, body(content, 'text')),
    quote: under(
      names.quotation,
      undefined,
      body(quoted(narrow), 'quote', 'body', 'middle'),
      place('source', 'body', attributed(narrow), 'source', 16),
    ),
    figure: under(
      names.figure,
      'picTx',
      body(picture, 'text', 'pic'),
      place('caption', 'body', caption, 'caption', 2),
    ),
    code: under(words.code, undefined, lead, body(content, 'code')),
    table: under(words.table, 'tbl', lead, body(content, 'text', 'tbl')),
    faq: under(names.questions, undefined, lead, body(content, 'text')),
    summary: under(words.summary, 'tx', body(narrow, 'summary', 'body', 'middle')),
    sources: under(words.sources, undefined, body(narrow, 'works', 'body')),
    columns: under(
      names.columns,
      'twoObj',
      lead,
      body(half, 'list'),
      place('column-2', undefined, other, 'list', 2),
    ),
  }
}

const titleSpec = ({ width, height, marginX: x }: Geometry, name: string): LayoutSpec => {
  const large = Math.min(width - 2 * x, 1040)
  const middle = height / 2
  return {
    name,
    type: 'title',
    places: [
      place(
        'title',
        'ctrTitle',
        { x, y: 160, width: large, height: middle - 160 },
        'opening',
        undefined,
        'bottom',
      ),
      place(
        'subtitle',
        'subTitle',
        { x, y: middle + 24, width: Math.min(large, 880), height: 120 },
        'subtitle',
        1,
      ),
      place('credits', 'body', { x, y: height - 56 - 28, width: width - 2 * x, height: 28 }, 'credits', 15),
    ],
  }
}

const sectionSpec = (
  { width, height, marginX: x }: Geometry,
  name: string,
  eyebrow: PlaceSpec,
  furniture: readonly PlaceSpec[],
): LayoutSpec => {
  const large = Math.min(width - 2 * x, 1040)
  const middle = height / 2
  return {
    name,
    type: 'secHead',
    places: [
      place('title', 'title', { x, y: middle - 65, width: large, height: 65 }, 'section'),
      { ...eyebrow, box: { ...eyebrow.box, y: middle - 97 } },
      place('body', 'body', { x, y: middle + 32, width: large, height: 200 }, 'list', 1),
      ...furniture,
    ],
  }
}

const halvesOf = (content: Box): [Box, Box] => {
  const width = (content.width - spacing.columnGap) / 2
  return [
    { ...content, width },
    { ...content, x: content.x + width + spacing.columnGap, width },
  ]
}

const captioned = (content: Box): [Box, Box] => {
  const height = content.height - 44
  return [
    { ...content, height },
    { ...content, y: content.y + height + 16, height: 28 },
  ]
}

const quoted = (content: Box): Box => ({ ...content, height: content.height - 120 })

const attributed = (content: Box): Box => ({ ...content, y: content.y + content.height - 88, height: 56 })
