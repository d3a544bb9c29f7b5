import { tokens } from '@trifold/prose'
import { type Markup, raw } from '../html/markup.ts'

/** Three leaves of a folded sheet, in a box of 64 × 32: the middle one wears the accent. */
const leaves = [
  ['ink', '0 2 20 5 20 32 0 29'],
  ['accent', '22 5 42 2 42 29 22 32'],
  ['ink', '44 2 64 5 64 32 44 29'],
] as const

/** The mark as shapes of an SVG, in the given colours. */
export const markShapes = (colours: { readonly ink: string; readonly accent: string }): string =>
  leaves.map(([name, points]) => `<polygon fill="${colours[name]}" points="${points}"/>`).join('')

const themed = { ink: 'currentColor', accent: 'var(--accent)' }

/** The mark, beside the site's name. */
export const mark = (): Markup =>
  raw(
    `<svg class="mark" viewBox="0 0 64 34" width="32" height="17" aria-hidden="true">${markShapes(themed)}</svg>`,
  )

/** The mark as a picture for tabs of browsers, in light and in dark ones. */
export const icon = (): string => {
  const { light, dark } = tokens.palettes.default
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -15 64 64"><style>g{color:${light.ink};--accent:${light.accent}}@media(prefers-color-scheme:dark){g{color:${dark.ink};--accent:${dark.accent}}}</style><g>${markShapes(
    themed,
  )}</g></svg>\n`
}
