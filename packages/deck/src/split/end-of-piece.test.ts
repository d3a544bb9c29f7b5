import { describe, expect, it } from 'vitest'
import { endOfPiece } from './end-of-piece.ts'

describe('a piece of text', () => {
  it.each([
    ['at the last space', 'one two three', 9, 'one two'],
    ['between characters of a script without spaces', '日本語日本語日本語', 5, '日本語日本'],
    ['before a word among such characters', '日本語日本語word日本', 8, '日本語日本語'],
    ['not before a full stop', '日本語。日本語', 3, '日本'],
    ['inside of a word that is longer than itself', 'x'.repeat(100), 60, 'x'.repeat(60)],
    ['not inside of a character', '😀😀😀', 3, '😀'],
    ['at the end of the text', 'one two', 20, 'one two'],
  ])('ends %s', (_, text, to, piece) => {
    expect(text.slice(0, endOfPiece(text, 0, to))).toBe(piece)
  })
})
