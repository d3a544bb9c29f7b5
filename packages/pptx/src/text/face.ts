import { element } from '../xml/element.ts'
import type { Character } from './paragraph.ts'

/** Elements that name the family of a run; those of text and headings are the design's. */
export const faceElements = (face: NonNullable<Character['face']>, codeFace: string): string[] => {
  if (face === 'code') return ['a:latin', 'a:cs'].map((name) => element(name, { typeface: codeFace }))
  const role = face === 'heading' ? '+mj' : '+mn'
  return ['latin', 'ea', 'cs'].map((script) =>
    element(`a:${script}`, { typeface: `${role}-${script === 'latin' ? 'lt' : script}` }),
  )
}
