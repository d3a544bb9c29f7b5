import { closest } from '@trifold/core'
import type { AttributeReader } from './block.ts'

/** A number from 1. */
export const positiveInteger: AttributeReader<number> = (text) =>
  text !== true && /^[1-9]\d{0,8}$/.test(text) ? { value: Number(text) } : { expected: 'a number from 1' }

/** A key alone, or `true` or `false`. */
export const flag: AttributeReader<boolean> = (text) => {
  if (text === true || text === 'true') return { value: true }
  return text === 'false' ? { value: false } : { expected: 'the word alone, or true or false' }
}

/** One of some words. */
export const choice =
  <Choice extends string>(choices: readonly Choice[]): AttributeReader<Choice> =>
  (text) => {
    const value = choices.find((candidate) => candidate === text)
    if (value !== undefined) return { value }
    const meant = text === true ? undefined : closest(text, choices)
    return { expected: `one of ${choices.join(', ')}`, help: meant && `Did you mean ${meant}?` }
  }

/** Groups and names of formats, with commas or blanks between them. */
export const audiences: AttributeReader<string[]> = (text, { audiences }) => {
  const names = text === true ? [] : text.split(/[\s,]+/).filter((name) => name !== '')
  const unknown = names.find((name) => !audiences.includes(name))
  if (names.length > 0 && unknown === undefined) return { value: names }
  const meant = unknown && closest(unknown, audiences)
  return { expected: `one or more of ${audiences.join(', ')}`, help: meant && `Did you mean ${meant}?` }
}
