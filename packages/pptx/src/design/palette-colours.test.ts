import { tokens } from '@trifold/prose'
import { describe, expect, it } from 'vitest'
import { paletteColours } from './palette-colours.ts'

const { light, dark } = tokens.palettes.default

describe('a theme’s colours', () => {
  it('are places in the theme, so that another theme recolours the slides', () => {
    const { colour } = paletteColours(light, false)
    expect(colour('ink')).toBe('<a:schemeClr val="tx1"/>')
    expect(colour('accent')).toBe('<a:schemeClr val="accent1"/>')
    expect(colour({ hue: 2 })).toBe('<a:schemeClr val="accent3"/>')
  })

  it('that a theme has no place for are written as they are', () => {
    const { colour } = paletteColours(light, false)
    expect(colour('mark')).toBe(`<a:srgbClr val="${light.mark.slice(1)}"/>`)
    expect(colour({ hue: 6 })).toBe(`<a:srgbClr val="${light.subjects[5]?.slice(1)}"/>`)
  })

  it('of further hues begin again', () => {
    const { colour } = paletteColours(light, false)
    expect(colour({ hue: 7 })).toBe(colour({ hue: 1 }))
  })

  it('call dark what is dark, and paper what the palette says', () => {
    const bright = paletteColours(light, false)
    const night = paletteColours(dark, true)
    expect(bright.map).toMatchObject({ bg1: 'lt1', tx1: 'dk1' })
    expect(bright.scheme('a')).toContain(`<a:lt1><a:srgbClr val="${light.paper.slice(1)}"/>`)
    expect(night.map).toMatchObject({ bg1: 'dk1', tx1: 'lt1' })
    expect(night.scheme('a')).toContain(`<a:dk1><a:srgbClr val="${dark.paper.slice(1)}"/>`)
  })
})
