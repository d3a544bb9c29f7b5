import { createDeck } from '@trifold/deck'
import { describe, expect, it } from 'vitest'
import { articleOf, paragraph } from '../test/article.ts'
import { charactersByFace } from './characters-by-face.ts'

describe('charactersByFace', () => {
  it('sets of works the titles alone in italics, and their dates in the words of the language', () => {
    const article = articleOf([paragraph('Texte.')], {
      sources: [{ title: 'Ø', authors: ['Müller'], date: '1981-12-01', relation: 'cites' }],
    })
    const faceOf = (char: string) =>
      charactersByFace(createDeck(article))
        .filter(({ codePoints }) => codePoints.has(char.codePointAt(0) ?? 0))
        .map(({ bold, italic }) => ({ bold, italic }))
    expect(faceOf('Ø')).toEqual([{ bold: false, italic: true }])
    expect(faceOf('ü')).toEqual([{ bold: false, italic: false }])
    expect(faceOf('D')).toEqual([{ bold: false, italic: false }])
  })
})
