import { faceNear, families } from '@trifold/fonts'
import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'

const face = faceNear(families.arimo, 700, 'normal')

describe('breakLines', () => {
  it.each([
    ['keeps a short text in one line', 'Quick start', 1000, ['Quick start']],
    [
      'makes lines even',
      'Social media and social networking',
      1000,
      ['Social media and', 'social networking'],
    ],
    [
      'leaves a long word alone',
      'A Donaudampfschifffahrtsgesellschaft here',
      300,
      ['A', 'Donaudampfschifffahrtsgesellschaft', 'here'],
    ],
    ['gives no line for no text', '  ', 300, []],
  ])('%s', (_, text, width, lines) => {
    expect(breakLines(text, face, 72, width)).toEqual(lines)
  })
})
