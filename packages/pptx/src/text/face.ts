import type { Design } from '../design/design.ts'
import { element } from '../xml/element.ts'
import type { Character } from './paragraph.ts'

/** Elements that name the family of a run: a theme’s for every script, another for those alone that it may have. */
export const faceElements = (face: NonNullable<Character['face']>, fonts: Design['fonts']): string[] => {
  const typeface = fonts[face]
  if (!typeface.startsWith('+')) return ['a:latin', 'a:cs'].map((name) => element(name, { typeface }))
  const role = typeface.slice(0, 3)
  return ['latin', 'ea', 'cs'].map((script) =>
    element(`a:${script}`, { typeface: `${role}-${script === 'latin' ? 'lt' : script}` }),
  )
}
