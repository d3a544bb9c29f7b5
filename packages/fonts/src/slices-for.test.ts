import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { slicesFor } from './slices-for.ts'

const points = (text: string) => new Set([...text].map((char) => char.codePointAt(0) ?? 0))
const use = (text: string, weight = 400, family = 'Arimo') => ({
  family,
  weight,
  style: 'normal' as const,
  codePoints: points(text),
})
const named = async (...uses: ReturnType<typeof use>[]) =>
  (await slicesFor(uses)).map(({ family, weight, range }) => `${family} ${weight} ${range.slice(0, 6)}`)

describe('slicesFor', () => {
  it.each([
    ['English', 'Hello, “world” — 1×2…', ['Arimo 400 U+20-7']],
    ['French', 'Été', ['Arimo 400 U+20-7', 'Arimo 400 U+A1-B']],
    ['what no face has', '漢字', []],
    ['nothing', '', []],
  ])('gives for %s only the slices that hold its characters', async (_, text, expected) => {
    expect(await named(use(text))).toEqual(expected)
  })

  it('gives each face only what occurs in it', async () => {
    expect(await named(use('Жа'), use('a', 700))).toEqual(['Arimo 400 U+301,', 'Arimo 700 U+20-7'])
  })

  it('gives nothing for a family that Trifold does not bring', async () => {
    expect(await named(use('a', 400, 'Comic Sans'))).toEqual([])
  })

  it('gives small files that hold their glyphs, and kern', async () => {
    const [slice] = await slicesFor([use('a')])
    const bytes = Buffer.from(slice?.woff2 ?? '', 'base64')
    const font = create(bytes)
    if (!('layout' in font)) throw new Error('a collection')
    expect(bytes.length).toBeLessThan(7_200)
    expect(font.hasGlyphForCodePoint(0x201c)).toBe(true)
    expect(font.layout('AV').advanceWidth).toBeLessThan(
      font.layout('A').advanceWidth + font.layout('V').advanceWidth,
    )
  })
})
