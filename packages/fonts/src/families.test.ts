import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { faceNear } from './face-near.ts'
import { families } from './families.ts'

const file = (path: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${path}.woff2`))
const code = (char: string) => char.codePointAt(0) ?? 0

describe('families', () => {
  it.each([
    ['arimo', 400, 'normal', 'arimo/files/arimo-latin-400-normal'],
    ['arimo', 700, 'italic', 'arimo/files/arimo-latin-700-italic'],
    ['sourceSerif', 600, 'normal', 'source-serif-4/files/source-serif-4-latin-600-normal'],
    ['cousine', 400, 'normal', 'cousine/files/cousine-latin-400-normal'],
  ] as const)(
    'know every advance of %s %i %s, and never less than a text takes',
    (name, weight, style, path) => {
      const face = faceNear(families[name], weight, style)
      const font = create(file(path))
      if (!('layout' in font)) throw new Error('a collection')
      for (const point of font.characterSet.filter((point) => point > 0x20 && point < 0x300))
        expect(face.advance(point)).toBeDefined()
      const text = [...'“Type” f’s: Tolkien’s AVATAR, “fi” & ‘fl’ — 1,024 – r’, (j) Wörter über Łódź?']
      const sum = text.reduce(
        (total, char, index) =>
          total +
          (face.advance(code(char)) ?? 0) +
          (index === 0 ? 0 : face.kerning(code(text[index - 1] ?? ''), code(char))),
        0,
      )
      const real = font.layout(text.join('')).advanceWidth / font.unitsPerEm
      expect(sum).toBeGreaterThanOrEqual(real - 1e-9)
      expect(sum).toBeLessThan(real * 1.03)
    },
  )

  it.each([
    ['Greek', 'λ'],
    ['Cyrillic', 'Ж'],
    ['Hebrew', 'ש'],
    ['Polish', 'ł'],
    ['Vietnamese', 'ệ'],
  ])('know %s, and nothing of what their faces lack', (_, char) => {
    const face = faceNear(families.arimo, 400, 'normal')
    expect(face.advance(code(char))).toBeGreaterThan(0.2)
    expect(face.advance(code('漢'))).toBeUndefined()
  })

  it('take no room for a mark', () => {
    expect(faceNear(families.arimo, 400, 'normal').advance(0x0301)).toBe(0)
  })
})

describe('faceNear', () => {
  it.each([
    [400, 'normal', 400],
    [500, 'normal', 400],
    [600, 'normal', 700],
    [900, 'italic', 700],
  ] as const)('finds for %i %s the weight %i', (weight, style, expected) => {
    const face = faceNear(families.arimo, weight, style)
    expect([face.weight, face.style]).toEqual([expected, style])
  })

  it('takes an upright face where there is no italic one', () => {
    expect(faceNear(families.cousine, 400, 'italic').style).toBe('normal')
  })
})
