import { closest } from '@trifold/core'
import type { Suggest } from '../vocabulary/did-you-mean.ts'
import { applyContext, createContext, isSchemaContext } from './active-context.ts'
import type { GraphFinding } from './graph-finding.ts'

/** JSON-LD 1.1, section 9.18. */
const keywords: ReadonlySet<string> = new Set([
  '@base',
  '@container',
  '@context',
  '@direction',
  '@graph',
  '@id',
  '@import',
  '@included',
  '@index',
  '@json',
  '@language',
  '@list',
  '@nest',
  '@none',
  '@prefix',
  '@propagate',
  '@protected',
  '@reverse',
  '@set',
  '@type',
  '@value',
  '@version',
  '@vocab',
])

const none: readonly GraphFinding[] = []

/** What is wrong with a keyword of a node object: one that does not exist, or one with a value of the wrong kind. */
export const keywordFindings = (
  iri: string | undefined,
  value: unknown,
  pointer: string,
  suggest: Suggest,
): readonly GraphFinding[] => {
  if (iri === undefined || !iri.startsWith('@')) return none
  if (iri === '@context') return contextFindings(value, pointer)
  const say = (message: string, help?: string): GraphFinding[] => [
    { code: 'keyword-known', severity: 'error', pointer, message, help },
  ]
  if (!keywords.has(iri))
    return say(
      `“${iri.slice(0, 80)}” is no keyword of JSON-LD.`,
      suggest(iri, () => [...keywords]),
    )
  if (iri === '@id' && typeof value !== 'string') return say('The value of “@id” is not a text.')
  if (iri === '@type' && ![value].flat().every((type) => typeof type === 'string' && type !== '')) {
    return say('The value of “@type” is not the name of a type, nor a list of names.')
  }
  return []
}

/** Whether somebody wrote it for the address of schema.org’s context, and it is another. */
const isNearSchema = (text: string): boolean => {
  if (isSchemaContext(text)) return false
  const host = /^(?:[a-z]{2,6}(?::\/*|\/\/))?(?:www\.)?([^/]*)/i.exec(text.trim())?.[1] ?? ''
  return /^schema[\s._-]{0,9}org\b/i.test(host) || closest(host, ['schema.org']) !== undefined
}

const contextFindings = (value: unknown, pointer: string): GraphFinding[] =>
  [value].flat().flatMap((context) => {
    const written =
      typeof context === 'string' ? context : (applyContext(createContext(), context).vocabulary ?? '')
    const wrong =
      typeof context === 'string' ? isNearSchema(context) : /^https?:\/\/(www\.)?schema\.org$/.test(written)
    return wrong
      ? [
          {
            code: 'context-known',
            severity: 'error' as const,
            pointer,
            message: `“${written.slice(0, 200)}” is not the address of schema.org’s context.`,
            help: 'Write "@context": "https://schema.org", or "@vocab": "https://schema.org/" with the slash.',
          },
        ]
      : []
  })
