import type { Element } from 'hast'
import { dash } from './dash.ts'
import { type FlowSetting, indented, paragraphOf, stack } from './flow-setting.ts'
import type { Marker, Paragraph } from './paragraph.ts'

/** White space between the items of a list among other blocks, and above a list in an item; how far text stands in, and a dash from it; in em. */
export const itemGap = 0.4
const indent = 1.4
const hangs = { bullet: 1.1, sign: 1.4, number: 1.4 } as const

/** A list that stands among other blocks. */
export const listBlock = (list: Element, setting: FlowSetting): Paragraph[] => {
  const gap = itemGap * setting.character.size
  const inside = { ...indented(setting, indent), level: setting.level + 1 }
  let number = startOf(list)
  const items = list.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const value = child.properties.value
    if (typeof value === 'number') number = value
    const marker = markerOf(list, child, number, setting.level)
    number += 1
    return [{ paragraphs: itemParagraphs(withoutBox(child, list), marker, inside), gap }]
  })
  return stack(items)
}

const startOf = ({ properties: { start } }: Element): number => (typeof start === 'number' ? start : 1)

const boxOf = ({ children }: Element): Element | undefined => {
  const [first] = children
  return first?.type === 'element' && first.tagName === 'input' ? first : undefined
}

/** The dashes of a list that is in no other wear the accent, as they do where lists are slots of their own. */
const markerOf = (list: Element, item: Element, number: number, level: number): Marker => {
  if (list.tagName === 'ol') return { kind: 'number', number, colour: 'muted', period: true }
  const box = boxOf(item)
  if (box === undefined) return { kind: 'bullet', colour: level === 0 ? 'accent' : 'muted' }
  return { kind: 'sign', sign: box.properties.checked === true ? '☑' : '☐', colour: 'muted' }
}

/** A box to tick is the marker of its item, unless that has a number. */
const withoutBox = (item: Element, list: Element): Element =>
  boxOf(item) === undefined || list.tagName === 'ol' ? item : { ...item, children: item.children.slice(1) }

const itemParagraphs = (item: Element, marker: Marker, setting: FlowSetting): Paragraph[] =>
  marked(setting.flow(item.children, setting), marker, setting)

/** Paragraphs of an item, the first of which wears its marker. */
export const marked = (
  paragraphs: readonly Paragraph[],
  marker: Marker,
  setting: FlowSetting,
  hang = hangs[marker.kind] * setting.character.size,
): Paragraph[] => {
  const [first, ...others] = paragraphs
  if (first === undefined) return [{ ...paragraphOf([], setting), ...worn(marker, setting), hang }]
  // An item that begins with a list leaves its place to that list's marker; if its own is a number, both stand there.
  if (first.marker === undefined) return [{ ...first, ...worn(marker, setting, first), hang }, ...others]
  if (marker.kind !== 'number') return [...paragraphs]
  const outer = paragraphOf([], setting)
  const inner = withSign(first, first.marker)
  const both = {
    ...inner,
    ...worn(marker, setting, inner),
    level: outer.level,
    hang: inner.left - outer.left + hang,
  }
  return [both, ...others]
}

/** A paragraph that begins with its marker as text, since another one stands before it. */
const withSign = (paragraph: Paragraph, marker: Marker): Paragraph => ({
  ...paragraph,
  runs: [{ text: `${signOf(marker)} `, character: paragraph.character }, ...paragraph.runs],
})

const signOf = (marker: Marker): string => {
  if (marker.kind === 'bullet') return dash.char
  return marker.kind === 'sign' ? marker.sign : `${marker.number}.`
}

/** Numbers that PowerPoint does not count with are text. */
const highest = 32_767

const worn = (
  marker: Marker,
  setting: FlowSetting,
  first: Paragraph = paragraphOf([], setting),
): Partial<Paragraph> => {
  const isText = marker.kind === 'number' && (marker.number < 1 || marker.number > highest)
  if (!isText) {
    // PowerPoint shows no marker where there is no text.
    const empty = first.runs.length === 0 && marker.kind === 'number'
    return empty ? { marker, runs: [{ text: '\u00a0', character: setting.character }] } : { marker }
  }
  const number = `${marker.number}${marker.period ? '.' : ''} `
  return { runs: [{ text: number, character: setting.character }, ...first.runs] }
}
