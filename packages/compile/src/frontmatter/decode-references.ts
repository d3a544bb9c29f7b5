import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A text with its character references (`&amp;`, `&#8217;`) resolved: exports from WordPress are full of them. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{1,31}));/gi, (written, decimal, hex, name) => {
        if (name !== undefined) return decodeNamedCharacterReference(name) || written
        return ofCode(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)) ?? written
      })
    : text

/** Controls and halves of surrogate pairs are no characters. */
const ofCode = (code: number): string | undefined =>
  code < 32 || (code > 126 && code < 160) || (code > 0xd7ff && code < 0xe000) || code > 0x10ffff
    ? undefined
    : String.fromCodePoint(code)
