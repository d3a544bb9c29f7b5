import { animating } from './elements.ts'
import { isSafeStyle } from './safe-style.ts'

/** An attribute of an element, by their names without prefixes; its references are read. */
export interface ReadAttribute {
  readonly element: string
  readonly name: string
  /** Whether its name has one, as `inkscape:label`. */
  readonly prefixed: boolean
  readonly value: string
}

/** Attributes that name addresses, beside `href`: those of HTML, which no picture needs. */
const addresses: ReadonlySet<string> = new Set(
  'action background classid codebase data formaction manifest ping poster profile src srcdoc srcset'.split(
    ' ',
  ),
)

/** Whether an attribute asks for nothing and runs nothing. `isSafeSvg` tells of a picture within the picture. */
export const isSafeAttribute = (
  { element, name, prefixed, value }: ReadAttribute,
  isSafeSvg: (text: Uint8Array) => boolean,
): boolean => {
  const key = name.toLowerCase()
  if (key.startsWith('on') || (prefixed && key === 'base')) return false
  if (key === 'href') return isSafeAddress(element, value, isSafeSvg)
  if (prefixed) return true
  if (addresses.has(key)) return false
  if (animating.has(element) && key === 'attributename') return !isLive(value)
  return isSafeStyle(value) || isWords.test(key)
}

/** Attributes whose text is for people, or a name. */
const isWords = /^(?:content$|aria-|data-|id$|class$|version$|lang$|xmlns)/

/** An attribute that would be another's address or script if it were animated. */
const isLive = (value: string): boolean => {
  const name = value.trim().replace(/^.*:/s, '').toLowerCase()
  return (
    name.startsWith('on') || name === 'href' || name === 'style' || name === 'base' || addresses.has(name)
  )
}

const isSafeAddress = (element: string, value: string, isSafeSvg: (text: Uint8Array) => boolean): boolean => {
  // Browsers pass over white space and control characters in a scheme.
  const address = value.replace(/[\0-\x20]/g, '')
  if (address === '' || address.startsWith('#')) return true
  if (element === 'a') return /^(?:https?:|mailto:|[^:]*(?:[/?#]|$))/i.test(address)
  if (element !== 'image' && element !== 'feImage') return false
  if (/^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,/i.test(address)) return true
  const nested = /^data:image\/svg\+xml((?:;[^,]*)?),/i.exec(address)
  return nested !== null && isSafeSvg(bytesOf(value.slice(value.indexOf(',') + 1), nested[1] ?? ''))
}

const bytesOf = (data: string, parameters: string): Uint8Array => {
  const plain = unescaped(data)
  return /;base64$/i.test(parameters) ? Buffer.from(plain, 'base64') : Buffer.from(plain, 'latin1')
}

const unescaped = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
