import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What is wrong with a value, in words: what was expected, with every value allowed, and what was found. */
export const describeIssue = (issue: Issue): string => {
  const found = foundOf(issue)
  const isOwn = !/^(Invalid (input|option|discriminator)|Too (small|big)|Unrecognized)/.test(issue.message)
  // A message of the schema's own says what is expected in better words.
  if (isOwn) return issue.message.startsWith('expected') ? `${issue.message}${found}` : issue.message
  const expected = [...new Set(expectedOf(issue))]
  return expected.length === 0 ? issue.message : `expected ${alternatives(expected)}${found}`
}

const foundOf = (issue: Issue): string => {
  const found = isOfOtherKind(issue) ? kindOf(issue) : issue.input
  return found === undefined ? '' : `, found ${shown(found)}`
}

/** What tells kinds of objects apart has a value that no kind has. */
const isOfOtherKind = (issue: Issue): issue is z.core.$ZodIssueInvalidUnion & { discriminator: string } =>
  issue.code === 'invalid_union' && 'discriminator' in issue && typeof issue.discriminator === 'string'

const kindOf = ({ input, discriminator }: { input?: unknown; discriminator: string }): unknown =>
  typeof input === 'object' && input !== null
    ? (input as Readonly<Record<string, unknown>>)[discriminator]
    : input

const expectedOf = (issue: Issue): string[] => {
  if (issue.code === 'invalid_type')
    return [...(kinds[issue.expected] ?? [`a value of the kind ${issue.expected}`])]
  if (issue.code === 'invalid_value') return issue.values.map((value) => shown(value))
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return issue.options.map((value) => shown(value))
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
