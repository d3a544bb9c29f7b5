import { readMath } from '@trifold/prose'
import type { Element } from 'hast'
import type { Character, Run } from './paragraph.ts'

/** A formula within a line as text that reads well: letters in italic type, exponents raised; its TeX as code where that would mislead. */
export const mathRuns = (math: Element, character: Character): Run[] => {
  const read = readMath(math)
  if (read.kind === 'tex') return [{ text: read.tex, character: { ...character, face: 'code' } }]
  return read.pieces.map(({ text, italic, bold, raise }) => ({
    text,
    character: {
      ...character,
      ...(italic ? { italic } : {}),
      ...(bold ? { bold } : {}),
      ...(raise === undefined ? {} : { raise }),
    },
  }))
}
