import { describe, expect, it } from 'vitest'
import { tokens } from './tokens.ts'

/** Relative luminance of WCAG 2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(tokens.palettes))('the %s palette', (_, palette) => {
  it('has contrast AAA for text', () => {
    for (const ground of [palette.paper, palette.tint])
      expect(contrast(palette.ink, ground)).toBeGreaterThan(7)
    expect(contrast(palette.ink, palette.mark)).toBeGreaterThan(7)
  })

  it('has contrast AA for every other colour that is written in', () => {
    for (const colour of [palette.muted, palette.accent, ...palette.subjects]) {
      expect(contrast(colour, palette.paper)).toBeGreaterThan(4.5)
      expect(contrast(colour, palette.tint)).toBeGreaterThan(4.5)
    }
  })
})
