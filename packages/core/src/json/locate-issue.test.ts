import { expect, it } from 'vitest'
import { z } from 'zod'
import { locateIssue } from './locate-issue.ts'
import { parseJson } from './parse-json.ts'

const schema = z.strictObject({
  name: z.string().optional(),
  inner: z.strictObject({ size: z.number(), items: z.array(z.strictObject({ weight: z.int() })).optional() }),
})

const issuesOf = (text: string) => {
  const { locator, ...json } = parseJson(text)
  const value = 'value' in json ? json.value : undefined
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? []
  return issues.flatMap((issue) => locateIssue(issue, { schema, locator }))
}

it('an unknown key stands at its place, with what was meant at that depth', () => {
  expect(issuesOf('{\n  "inner": { "size": 1, "itmes": [] }\n}')).toMatchObject([
    { kind: 'key', path: 'inner.itmes', suggestion: 'items', position: { start: { line: 2, column: 25 } } },
  ])
})

it('an unknown key of an object in a list is compared with that object’s keys', () => {
  expect(issuesOf('{ "inner": { "size": 1, "items": [{ "weight": 1, "wieght": 2 }] } }')).toMatchObject([
    { kind: 'key', path: 'inner.items.0.wieght', suggestion: 'weight' },
  ])
})

it('a wrong value stands at its place, with what was expected', () => {
  expect(issuesOf('{\n  "inner": { "size": "big" }\n}')).toMatchObject([
    {
      kind: 'value',
      path: 'inner.size',
      reason: 'expected a number, found "big"',
      position: { start: { line: 2 } },
    },
  ])
})

it('a missing value stands at the object that lacks it', () => {
  expect(issuesOf('{ "inner": {} }')).toMatchObject([
    { path: 'inner.size', reason: 'expected a number', position: { start: { line: 1, column: 12 } } },
  ])
})

it.each([
  ['{ "a": }', 1],
  ['{\n "a": 1,\n}', 2],
  ['{\n "a": 1\n', 2],
  ['', 1],
])('the syntax error of %j is told on line %i', (text, line) => {
  const parsed = parseJson(text)
  expect(parsed).toMatchObject({ problem: { message: expect.stringMatching(/./) } })
  expect('problem' in parsed ? (parsed.problem.position?.start.line ?? 1) : 0).toBe(line)
})
