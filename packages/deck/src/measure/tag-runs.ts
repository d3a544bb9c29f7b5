import type { Run } from './measurer.ts'
import type { TextFace } from './runs.ts'

/** How a raw tag sets what follows it. */
const faces: Readonly<Record<string, keyof TextFace>> = {
  b: 'bold',
  strong: 'bold',
  th: 'bold',
  summary: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  var: 'italic',
  dfn: 'italic',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

/** Tags that change nothing about the width of a line but what their face does. */
const plain: ReadonlySet<string> = new Set([
  ...Object.keys(faces).filter((name) => name !== 'th' && name !== 'summary'),
  ...'a abbr bdi bdo data del ins mark rp rt ruby s small span sub sup time u'.split(' '),
])

/** Tags that a line ends at. */
const ends =
  /^(?:br|p|div|li|ul|ol|dl|dt|dd|hr|table|tr|h[1-6]|blockquote|figure|figcaption|pre|details|summary)$/

/** One raw tag in a line as runs; what follows it takes over the face that it brings. Never narrower than what is shown. */
export const tagRuns = (value: string, face: TextFace): Run[] => {
  if (value.startsWith('<!--')) return []
  const [, slash = '', tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(value) ?? []
  const name = tag.toLowerCase()
  const style = faces[name]
  if (style !== undefined) face[style] = slash === ''
  if (plain.has(name)) return style === 'code' || name === 'q' ? [{ text: '\u2005' }] : []
  if (ends.test(name)) return [{ text: '\n' }]
  if (name === 'wbr') return [{ text: '\u200b' }]
  // A tag that is not allowed is shown as code.
  return [{ text: value, code: true }]
}
