const generic: ReadonlySet<string> = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'fantasy',
  'system-ui',
])

// A family's name, in quotes or without: nothing that could end a value of CSS.
const name = /^(?:'[\p{L}\p{N} ._+&-]+'|[\p{L}\p{N}][\p{L}\p{N} ._+&-]*)$/u

/** Characters of a stack: more than any needs. */
const longest = 400

/** Whether a text is families with commas between, as CSS writes them. */
export const isFontStack = (text: string): boolean =>
  text.length <= longest && text.split(',').every((family) => name.test(family.trim()))

/** The names in a stack of families, without quotes. */
export const familiesOf = (stack: string): string[] =>
  stack.split(',').map((family) =>
    family
      .trim()
      .replace(/^'(.*)'$/, '$1')
      .trim(),
  )

/** Families as CSS writes them: every name that is not generic in quotes. */
export const cssStack = (families: readonly string[]): string =>
  families.map((family) => (generic.has(family) ? family : `'${family}'`)).join(', ')
