import { describe, expect, it } from 'vitest'
import { contrastOf } from './contrast.ts'
import { tokens } from './tokens.ts'

const palettes = Object.entries(tokens.palettes).flatMap(([name, { light, dark }]) => [
  { name, of: 'light', palette: light },
  { name, of: 'dark', palette: dark },
])

describe.each(palettes)('the $of palette of $name', ({ name, palette }) => {
  const written = [palette.muted, palette.accent, ...palette.subjects]

  it('has contrast AAA for text', () => {
    for (const ground of [palette.paper, palette.tint, palette.mark])
      expect(contrastOf(palette.ink, ground)).toBeGreaterThan(7)
  })

  it('has contrast AA for every other colour that is written in', () => {
    for (const ground of [palette.paper, palette.tint, palette.mark])
      for (const colour of written) expect(contrastOf(colour, ground)).toBeGreaterThan(4.5)
  })

  it.runIf(name === 'contrast')('has contrast AAA for every colour, and lines that are seen', () => {
    for (const ground of [palette.paper, palette.tint, palette.mark]) {
      for (const colour of written) expect(contrastOf(colour, ground)).toBeGreaterThan(7)
      expect(contrastOf(palette.line, ground)).toBeGreaterThan(3)
    }
  })
})
