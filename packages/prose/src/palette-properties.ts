import type { Palette } from './tokens.ts'

/** A palette as the custom properties of a style sheet: `--paper:…;--ink:…`, the subjects as `--subject-1` and so on. */
export const paletteProperties = ({ subjects, ...colours }: Palette): string =>
  [
    ...Object.entries(colours).map(([name, value]) => `--${name}:${value}`),
    ...subjects.map((value, index) => `--subject-${index + 1}:${value}`),
  ].join(';')
