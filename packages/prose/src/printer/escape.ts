// Control characters that neither HTML nor XML may hold, and signs that mean something in text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[<&\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text between tags; what it may not hold becomes the sign for that. */
export const escapeText = (text: string): string =>
  text.replace(special, (sign) => (sign === '<' || sign === '&' ? referenceTo(sign) : '\uFFFD'))

/** A value between double quotes. */
export const escapeAttribute = (value: string): string => value.replace(/["&'`\0]/g, referenceTo)

/** An attribute's name, which is nearly always a plain word. */
export const escapeName = (name: string): string => name.replace(/[\t\n\f\r "&'/<=>`\0]/g, referenceTo)

const names: Readonly<Record<string, string>> = { '"': 'quot', '&': 'amp', '<': 'lt', '>': 'gt' }

const referenceTo = (sign: string): string =>
  `&${names[sign] ?? `#x${sign.charCodeAt(0).toString(16).toUpperCase()}`};`
