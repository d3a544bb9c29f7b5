import { closest, soleClosest } from '@trifold/core'
import { z } from 'zod'
import type { AttributeDefinition } from './block.ts'

/** A number from 1. */
export const positiveInteger = (description: string): AttributeDefinition<number> => ({
  description,
  schema: () => z.int().min(1).max(999_999_999),
  read: (text) =>
    text !== true && /^[1-9]\d{0,8}$/.test(text) ? { value: Number(text) } : { expected: 'a number from 1' },
})

/** A key alone, or `true` or `false`. */
export const flag = (description: string): AttributeDefinition<boolean> => ({
  description,
  schema: () => z.boolean(),
  read: (text) => {
    if (text === true || text === 'true') return { value: true }
    return text === 'false' ? { value: false } : { expected: 'the word alone, or true or false' }
  },
})

/** One of some words. */
export const choice = <Choice extends string>(
  choices: readonly Choice[],
  description: string,
): AttributeDefinition<Choice> => ({
  description,
  schema: () => z.enum(choices),
  read: (text) => {
    const value = choices.find((candidate) => candidate === text)
    if (value !== undefined) return { value }
    const meant = text === true ? undefined : closest(text, choices)
    return {
      expected: `one of ${choices.join(', ')}`,
      help: meant && `Did you mean ${meant}?`,
      meant: text === true ? undefined : soleClosest(text, choices),
    }
  },
})

/** What people call a format or a group of them. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['powerpoint', 'pptx'],
  ['ppt', 'pptx'],
  ['keynote', 'pptx'],
  ['web', 'html'],
  ['page', 'html'],
  ['website', 'html'],
  ['md', 'markdown'],
  ['json-ld', 'jsonld'],
  ['deck', 'slides'],
  ['presentation', 'slides'],
  ['slideshow', 'slides'],
  ['article', 'text'],
])

/** Groups and names of formats, with commas or blanks between them. */
export const audiences = (description: string): AttributeDefinition<string[]> => ({
  description,
  schema: (names) => z.array(z.enum(names)).min(1),
  read: (text, { audiences }) => {
    const names = text === true ? [] : text.split(/[\s,]+/).filter((name) => name !== '')
    const unknown = names.find((name) => !audiences.includes(name))
    if (names.length > 0 && unknown === undefined) return { value: names }
    const called = unknown && otherNames.get(unknown.toLowerCase())
    const other = called !== undefined && audiences.includes(called) ? called : undefined
    const meant = other ?? (unknown && closest(unknown, audiences))
    const sole = other ?? (unknown && soleClosest(unknown, audiences))
    return {
      expected: `one or more of ${audiences.join(', ')}`,
      help: meant && `Did you mean ${meant}?`,
      meant: sole && names.map((name) => (name === unknown ? sole : name)).join(','),
    }
  },
})
