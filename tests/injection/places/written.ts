/** A string as it is written for one kind of place; what would end the place is escaped, and nothing else. */
export const written = {
  /** As it is: Markdown and raw HTML in it are read. */
  raw: (text: string): string => text,
  /** As words: every sign stands for itself. */
  words: (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  /** As words, in character references alone. */
  references: (text: string): string => Array.from(text, (sign) => `&#${sign.codePointAt(0)};`).join(''),
  /** Between `<` and `>`. */
  address: (text: string): string => text.replace(/[<>\\]/g, '\\$&'),
  /** Without brackets, blanks and the like, for an address that has no such signs around it. */
  bare: (text: string): string => text.replace(/[\s()<>\\[\]]/g, encodeURIComponent),
  /** Between quotation marks. */
  title: (text: string): string => text.replace(/["\\]/g, '\\$&'),
  /** Between quotation marks of HTML. */
  attribute: (text: string): string => text.replaceAll('"', '&quot;'),
  /** In a cell of a table. */
  cell: (text: string): string => text.replaceAll('|', '\\|'),
} as const
