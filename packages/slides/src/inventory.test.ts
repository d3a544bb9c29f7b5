import { createDeck } from '@trifold/deck'
import { describe, expect, it } from 'vitest'
import { articleOf, paragraph } from '../test/article.ts'
import { inventoryOf } from './inventory.ts'

describe('inventoryOf', () => {
  it('sets of works the titles alone in italics, and their dates in the words of the language', () => {
    const article = articleOf([paragraph('Texte.')], {
      sources: [{ title: 'Ø', authors: ['Müller'], date: '1981-12-01', relation: 'cites' }],
    })
    const faces = inventoryOf(createDeck(article)).faces()
    const facesOf = (char: string) =>
      faces
        .filter(({ codePoints }) => codePoints.includes(char.codePointAt(0) ?? 0))
        .map(({ bold, italic }) => ({ bold, italic }))
    expect(facesOf('Ø')).toEqual([{ bold: false, italic: true }])
    expect(facesOf('ü')).toEqual([{ bold: false, italic: false }])
    expect(facesOf('D')).toEqual([{ bold: false, italic: false }])
  })

  it('tells characters of every plane, ascending and each once', () => {
    const { faces } = inventoryOf({ title: 'ß𝒳a a𝒳', slides: [], lang: 'en' })
    expect(faces()).toEqual([
      { code: false, bold: false, italic: false, codePoints: [0x20, 0x61, 0xdf, 0x1d4b3] },
    ])
  })

  it('names what stands on slides, and not what is said there', () => {
    const { names } = inventoryOf(createDeck(articleOf([paragraph('table')])))
    expect(names).toContain('paragraph')
    expect(names).toContain('title')
    expect(names).not.toContain('table')
  })
})
