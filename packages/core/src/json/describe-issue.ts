import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with a value, in words: what was expected, with every value allowed, and what was found. */
export const describeIssue = (issue: Issue): string => {
  // A message of the schema's own says it already.
  if (!/^(Invalid (input|option)|Too (small|big)|Unrecognized)/.test(issue.message)) return issue.message
  const expected = [...new Set(expectedOf(issue))]
  if (expected.length === 0) return issue.message
  const found = issue.input === undefined ? '' : `, found ${shown(issue.input)}`
  return `expected ${alternatives(expected)}${found}`
}

const expectedOf = (issue: Issue): string[] => {
  if (issue.code === 'invalid_type')
    return [...(kinds[issue.expected] ?? [`a value of the kind ${issue.expected}`])]
  if (issue.code === 'invalid_value') return issue.values.map((value) => shown(value))
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(expectedOf)
  if (issue.code === 'too_small') return [`at least ${issue.minimum}`]
  if (issue.code === 'too_big') return [`at most ${issue.maximum}`]
  return []
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  boolean: ['true', 'false'],
  string: ['a text in quotes'],
  number: ['a number'],
  int: ['a whole number'],
  object: ['an object'],
  record: ['an object'],
  array: ['a list'],
}

const alternatives = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`

/** Characters of a value that are quoted. */
const longest = 60

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
