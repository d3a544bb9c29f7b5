import type { GraphFinding } from '../graph/graph-finding.ts'
import { deepest } from '../graph/read-values.ts'

/** Every document says what its terms mean: in a `@context` at its top or in each of its nodes, or by whole IRIs. */
export const contextPresent = (document: unknown): GraphFinding[] =>
  [document]
    .flat()
    .flatMap((root, index) =>
      isObject(root) && !explains(root) ? [missing(Array.isArray(document) ? `/${index}` : '')] : [],
    )

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const explains = (root: Record<string, unknown>, depth = 0): boolean => {
  if ('@context' in root || depth > deepest) return true
  const { '@graph': graph, '@type': type, ...rest } = root
  const terms = [...Object.keys(rest), ...[type].flat()].filter((term) => !String(term).startsWith('@'))
  if (graph === undefined) return terms.some((term) => String(term).includes(':'))
  return [graph].flat().every((node) => isObject(node) && explains(node, depth + 1))
}

const missing = (pointer: string): GraphFinding => ({
  code: 'context-present',
  severity: 'error',
  pointer,
  message: 'There is no @context, so no processor knows what the terms mean.',
  help: 'Add "@context": "https://schema.org".',
})
