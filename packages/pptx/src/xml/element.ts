/** Values of attributes; an attribute without a value is left out, a boolean is written as 1 or 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * An element as XML. Children are XML already: text among them comes from `text`. Attributes are written in the order
 * in which they are given.
 */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly string[] | string = [],
): string => {
  const inside = typeof children === 'string' ? children : children.join('')
  let start = name
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== undefined) start += ` ${key}="${written(value)}"`
  }
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`
}

const written = (value: string | number | boolean): string => {
  if (typeof value !== 'string') return String(Number(value))
  return isPlain(value)
    ? value
    : text(value)
        .replaceAll('"', '&quot;')
        .replace(/[\t\n\r]/g, ' ')
}

/** Whether a value may be written as it is: nearly every one is a name or a number. */
const isPlain = (value: string): boolean => !/[^ !#-%'-;=?-~]/.test(value)

/** Text as XML: escaped, without the characters that XML 1.0 forbids (section 2.2), lone surrogates among them. */
export const text = (value: string): string =>
  isPlain(value)
    ? value
    : withoutForbidden(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Text without what XML forbids, for writers that escape it themselves. */
export const withoutForbidden = (value: string): string => value.replace(forbidden, '')

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A part that is an XML document, with its declaration. */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
