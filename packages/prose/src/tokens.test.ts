import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { type Palette, tokens } from './tokens.ts'

const palettes = Object.entries(tokens.palettes).flatMap(([name, { light, dark }]) => [
  { name, of: 'light', palette: light },
  { name, of: 'dark', palette: dark },
])

const groundsOf = ({ paper, tint, mark }: Palette): string[] => [paper, tint, mark]
const writtenIn = ({ muted, accent, subjects }: Palette): string[] => [muted, accent, ...subjects]

describe.each(palettes)('the $of palette of $name', ({ palette }) => {
  it('has contrast AAA for text', () => {
    for (const ground of groundsOf(palette)) expect(contrastOf(palette.ink, ground)).toBeGreaterThan(7)
  })

  it('has contrast AA for every other colour that is written in', () => {
    for (const ground of groundsOf(palette))
      for (const colour of writtenIn(palette)) expect(contrastOf(colour, ground)).toBeGreaterThan(4.5)
  })
})

it.each(['light', 'dark'] as const)(
  'the %s palette of contrast has contrast AAA for every colour, and lines that are seen',
  (of) => {
    const palette = tokens.palettes.contrast[of]
    for (const ground of groundsOf(palette)) {
      for (const colour of writtenIn(palette)) expect(contrastOf(colour, ground)).toBeGreaterThan(7)
      expect(contrastOf(palette.line, ground)).toBeGreaterThan(3)
    }
  },
)
