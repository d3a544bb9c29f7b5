/** What moves the cursor of a terminal or turns the direction of writing around, and JSON does not escape by itself. */
const unprintable = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/** A value as JSON of several lines, which reads the same anywhere and does nothing to a terminal that it is printed on. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(unprintable, escaped)}\n`

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
