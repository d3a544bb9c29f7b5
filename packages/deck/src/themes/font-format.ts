import type { FontFile } from './theme.ts'

/** The first four bytes of a font file, and the name that CSS has for its kind. */
const signatures: Readonly<Record<string, FontFile['format']>> = {
  '774f4632': 'woff2',
  '774f4646': 'woff',
  '00010000': 'truetype',
  '74727565': 'truetype',
  '4f54544f': 'opentype',
}

/** The kind of a font, told from its bytes; undefined if they are none that browsers take. */
export const fontFormat = (bytes: Uint8Array): FontFile['format'] | undefined =>
  signatures[Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')]
