import type { Suggest } from '../vocabulary/did-you-mean.ts'
import { below, type GraphFinding } from './graph-finding.ts'

/** JSON-LD 1.1, section 9.5. */
const keywords = ['@value', '@type', '@language', '@direction', '@index', '@context']

/** What else stands in a value object (`{"@value": …}`), where a processor refuses it. */
export const valueKeywordFindings = (
  value: unknown,
  pointer: string,
  suggest: Suggest,
): readonly GraphFinding[] =>
  Array.isArray(value)
    ? value.flatMap((item, index) => findingsOf(item, below(pointer, index), suggest))
    : findingsOf(value, pointer, suggest)

const none: readonly GraphFinding[] = []

const findingsOf = (value: unknown, pointer: string, suggest: Suggest): readonly GraphFinding[] =>
  typeof value !== 'object' || value === null || !Object.hasOwn(value, '@value')
    ? none
    : Object.keys(value)
        .filter((key) => key.startsWith('@') && !keywords.includes(key))
        .map((key) => ({
          code: 'keyword-known',
          severity: 'error',
          pointer: below(pointer, key),
          message: `“${key.slice(0, 80)}” has no place beside “@value”.`,
          help: suggest(key, () => keywords),
        }))
