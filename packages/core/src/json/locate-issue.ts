import { z } from 'zod'
import type { Position } from '../article/position.ts'
import { closest } from '../diagnostics/closest.ts'
import { describeIssue } from './describe-issue.ts'
import type { JsonLocator } from './locate-json.ts'

/** One departure of a JSON file from its schema, in words and at its place. */
export type LocatedIssue = { readonly path: string; readonly position: Position | undefined } & (
  | { readonly kind: 'key'; readonly suggestion: string | undefined; readonly known: readonly string[] }
  | { readonly kind: 'value'; readonly reason: string }
)

/** What a schema was given, and where in the file that stands. */
export interface IssuePlace {
  readonly schema: z.ZodType
  readonly locator: JsonLocator
  /** Leads to what the schema was given; empty for the whole file. */
  readonly base?: readonly string[]
}

/** What the schema says, at its place in the file: each unknown key, with the known one that was likely meant, or a value. */
export const locateIssue = (
  issue: z.core.$ZodIssue,
  { schema, locator, base = [] }: IssuePlace,
): LocatedIssue[] => {
  const path = [...base, ...issue.path]
  if (issue.code !== 'unrecognized_keys') {
    const reason = describeIssue(issue)
    return [{ kind: 'value', path: path.join('.'), position: locator.value(path), reason }]
  }
  const known = keysAt(schema, issue.path)
  return issue.keys.map((key) => ({
    kind: 'key',
    path: [...path, key].join('.'),
    position: locator.key(path, key),
    suggestion: closest(key, known),
    known,
  }))
}

/** The keys of the object that a schema has at a path. */
const keysAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] => {
  const inner = unwrap(schema)
  const [step, ...rest] = path
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest)
  if (!(inner instanceof z.ZodObject)) return []
  if (step === undefined) return Object.keys(inner.shape)
  const next = Object.hasOwn(inner.shape, step) ? inner.shape[String(step)] : undefined
  return next === undefined ? [] : keysAt(next, rest)
}

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema
