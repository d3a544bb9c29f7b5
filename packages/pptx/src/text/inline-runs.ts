import { floor } from '@trifold/deck'
import type { Element, ElementContent } from 'hast'
import { mathRuns } from './math-runs.ts'
import type { Character, Run } from './paragraph.ts'

/** How the text of one box is stressed: in bold and italic type, or in the accent alone. */
export type Stress = 'type' | 'accent'

/** How inline content is set where it stands. */
export interface Setting {
  readonly character: Character
  readonly stress: Stress
  readonly href?: string
}

/** Inline elements as runs; their white space is still that of the source. */
export const inlineRuns = (nodes: readonly ElementContent[], setting: Setting): Run[] => {
  const runs: Run[] = []
  for (const node of nodes) runs.push(...runsOf(node, setting))
  return runs
}

const runsOf = (node: ElementContent, setting: Setting): Run[] => {
  if (node.type === 'comment') return []
  if (node.type === 'text') return textRun(node.value, setting)
  if (Object.hasOwn(special, node.tagName)) return special[node.tagName]?.(node, setting) ?? []
  return apart(inlineRuns(node.children, settingOf(node, setting)), node.properties.dir)
}

/** Signs without a glyph: a text between two of them is read in their direction. */
const marks: Readonly<Record<string, string>> = { ltr: '\u200e', rtl: '\u200f' }

/** What runs another way than the text around, between marks of its own: DrawingML knows a direction of paragraphs alone. */
const apart = (runs: Run[], dir: unknown): Run[] => {
  const mark = marks[String(dir)]
  if (mark === undefined) return runs
  return runs.map((run, index) => {
    const before = index === 0 ? mark : ''
    const after = index === runs.length - 1 ? mark : ''
    return before + after === '' ? run : { ...run, text: before + run.text + after }
  })
}

/** How an element sets what it holds. */
export const settingOf = (node: Element, setting: Setting): Setting => {
  const face = Object.hasOwn(faces, node.tagName) ? faces[node.tagName] : undefined
  const character = face === undefined ? setting.character : { ...setting.character, ...face(setting) }
  const { href } = node.properties
  return {
    ...setting,
    character: languageOf(node, classed(node, character)),
    ...(node.tagName === 'a' && typeof href === 'string' ? { href } : {}),
  }
}

/** A line's end in the source is a space: it is an element that ends a line. */
const textRun = (text: string, { character, href }: Setting): Run[] =>
  text === ''
    ? []
    : [{ text: text.replaceAll('\n', ' '), character, ...(href === undefined ? {} : { href }) }]

type Face = (setting: Setting) => Partial<Character>

const bold: Face = ({ stress }) => (stress === 'accent' ? { colour: 'accent' } : { bold: true })
const italic: Face = ({ stress }) => (stress === 'accent' ? { colour: 'accent' } : { italic: true })
const strike: Face = () => ({ strike: true })
const underline: Face = () => ({ underline: true })
/** Letters smaller than those around them stay readable from the last row. */
const smaller = (size: number, share: number): number => Math.max(size * share, Math.min(size, floor))
const code: Face = ({ character: { size } }) => ({
  face: 'code',
  size: smaller(size, 0.9),
  highlight: 'tint',
})

/** How each element sets its text; those that are not named change nothing. */
const faces: Readonly<Record<string, Face>> = {
  strong: bold,
  b: bold,
  th: bold,
  summary: bold,
  em: italic,
  i: italic,
  cite: italic,
  var: italic,
  dfn: italic,
  del: strike,
  s: strike,
  ins: underline,
  u: underline,
  code,
  kbd: code,
  samp: code,
  mark: () => ({ highlight: 'mark' }),
  sup: () => ({ raise: 'super' }),
  sub: () => ({ raise: 'sub' }),
  small: ({ character: { size } }) => ({ size: smaller(size, 0.75) }),
}

const classed = (node: Element, character: Character): Character => {
  const names = classesOf(node)
  if (names.includes('label')) return { ...character, bold: true }
  if (names.includes('shown-html')) return { ...character, colour: 'muted' }
  return names.some((name) => name.endsWith('-image')) ? { ...character, colour: 'muted' } : character
}

/** Names of an element's classes. */
export const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : []

const languageOf = ({ properties: { lang } }: Element, character: Character): Character =>
  typeof lang === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang) ? { ...character, lang } : character

type Special = (node: Element, setting: Setting) => Run[]

const nothing: Special = () => []
const lineEnd: Special = (_node, { character }) => [{ text: '\n', character }]

/** Elements that are more, or less, than the text in them. */
const special: Readonly<Record<string, Special>> = {
  br: lineEnd,
  wbr: (_node, setting) => textRun('\u200b', setting),
  q: (node, setting) => [
    ...textRun('“', setting),
    ...inlineRuns(node.children, setting),
    ...textRun('”', setting),
  ],
  // What is said above letters stands behind them, in brackets of our own.
  rt: (node, setting) => [
    ...textRun(' (', setting),
    ...inlineRuns(node.children, setting),
    ...textRun(')', setting),
  ],
  rp: nothing,
  img: ({ properties: { alt } }, setting) => textRun(typeof alt === 'string' ? alt : '', setting),
  math: (node, { character, href }) =>
    mathRuns(node, character).map((run) => (href === undefined ? run : { ...run, href })),
  svg: nothing,
  input: ({ properties: { checked } }, setting) => textRun(checked === true ? '☑' : '☐', setting),
}
