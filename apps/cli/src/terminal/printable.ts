/** Characters that move the cursor, change colours or turn the direction of writing around. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** One line of text that no file name or quotation in it can use to write elsewhere on the terminal. */
export const printable = (text: string): string => text.replace(unprintable, '\uFFFD')

/** {@link printable}, line by line. */
export const printableLines = (text: string): string =>
  text
    .split(/\r\n|\n/)
    .map(printable)
    .join('\n')
