/** The colours of Trifold’s own design: paper, ink, muted ink, lines, an accent and a second hue. */
export const colours = {
  paper: '#FBFAF7',
  ink: '#17191E',
  muted: '#5C626D',
  line: '#D9D6CE',
  accent: '#C8321A',
  second: '#1B5AA8',
} as const

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const round = (value: number | string): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value

type Attributes = Readonly<Record<string, number | string>>

/** An element; its content is text if it is given, escaped. */
export const element = (name: string, attributes: Attributes, text?: string): string => {
  const printed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(round(value))}"`)
  return `<${name}${printed.join('')}${text === undefined ? '/>' : `>${escapeText(text)}</${name}>`}`
}

export const label = (x: number, y: number, text: string, more: Attributes = {}): string =>
  element('text', { x, y, ...more }, text)

export const group = (x: number, y: number, children: readonly string[]): string =>
  `<g transform="translate(${round(x)} ${round(y)})">\n${children.join('\n')}\n</g>`

export const title = (text: string, note: string): string[] => [
  label(0, 0, text, { 'font-size': 20, 'font-weight': 700 }),
  label(0, 22, note, { fill: colours.muted }),
]

/** A scale on which equal factors are equally far apart. */
export const logarithmic =
  ([least, greatest]: readonly [number, number], length: number) =>
  (value: number): number =>
    (length * Math.log(value / least)) / Math.log(greatest / least)
