import { type Finding, limits, type Metadata } from '@trifold/core'
import type { Vocabulary } from '@trifold/schema-org'
import { articleTypeFinding } from './article-type.ts'
import { prefixFindings } from './prefix-findings.ts'

/** Properties as the author wrote them. */
export type Properties = NonNullable<Metadata['jsonld']>

/** What is wrong with an override, at a key of the metadata: `jsonld.@type`. */
export interface OverrideFinding extends Finding {
  readonly key: string
}

/** What the author says of one node. */
export interface Change {
  /** Where in the metadata it stands: `jsonld`, `jsonld.@graph.0`. */
  readonly key: string
  /** As the author wrote it; of the article's own node, none. */
  readonly id?: string | undefined
  readonly isArticle: boolean
  readonly properties: Properties
}

export interface Changes {
  readonly changes: readonly Change[]
  readonly findings: readonly OverrideFinding[]
}

/** What the author says of the article's node, then of others. What cannot be is left out, with a finding. */
export const readChanges = (jsonld: Properties, vocabulary: Vocabulary): Changes => {
  if (countKeys(jsonld) > limits.frontmatterKeys) return { changes: [], findings: [keysFinding] }
  const { '@graph': others, '@context': context, '@id': id, ...own } = jsonld
  const findings: OverrideFinding[] = prefixFindings(jsonld)
  if (context !== undefined && !isSchemaOrg(context)) findings.push(contextFinding)
  if (id !== undefined) findings.push(idFinding)
  const type = '@type' in own ? articleTypeFinding(own['@type'], vocabulary) : undefined
  if (type !== undefined) findings.push({ ...type, key: 'jsonld.@type' })
  const { '@type': _, ...untyped } = own
  const entries = Array.isArray(others) ? others : others === undefined ? [] : [others]
  const article: Change = {
    key: 'jsonld',
    isArticle: true,
    properties: type === undefined ? own : untyped,
  }
  const changes = entries.map((entry, index) => readNode(entry, keyOf(others, index)))
  return {
    changes: [article, ...changes.flatMap((change) => ('code' in change ? [] : change))],
    findings: [...findings, ...changes.flatMap((change) => ('code' in change ? change : []))],
  }
}

/** One node in place of a list of it stands at the list's key. */
const keyOf = (graph: unknown, index: number): string =>
  Array.isArray(graph) ? `jsonld.@graph.${index}` : 'jsonld.@graph'

const readNode = (entry: Properties[string], key: string): Change | OverrideFinding => {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return { ...nodeFinding, key }
  const { '@id': id, ...properties } = entry
  // An id that is no text stays, so that it is told.
  if (typeof id !== 'string') return { key, isArticle: false, properties: entry }
  return { key, isArticle: false, id, properties }
}

/** As examples have it at their top. */
const isSchemaOrg = (context: unknown): boolean =>
  typeof context === 'string' && /^https?:\/\/schema\.org\/?$/.test(context)

const countKeys = (value: Properties[string]): number => {
  if (typeof value !== 'object' || value === null) return 0
  const parts = Object.values(value)
  return parts.reduce((sum: number, part) => sum + countKeys(part), Array.isArray(value) ? 0 : parts.length)
}

const keysFinding: OverrideFinding = {
  key: 'jsonld',
  code: 'override-keys',
  severity: 'error',
  message: `What is added to the data has more than ${limits.frontmatterKeys} keys, the limit.`,
  help: 'Leave out what nobody asks for, or publish it as data of its own.',
}

const contextFinding: OverrideFinding = {
  key: 'jsonld.@context',
  code: 'override-context',
  severity: 'warning',
  message: 'The data has the context of schema.org alone; this @context is left out.',
  help: 'Write a term of another vocabulary as its whole address: http://purl.org/dc/terms/audience.',
}

const idFinding: OverrideFinding = {
  key: 'jsonld.@id',
  code: 'override-id',
  severity: 'warning',
  message: 'The article’s @id follows from its address, and other nodes refer to it; this @id is left out.',
  help: 'Set canonical, or describe another thing under @graph.',
}

const nodeFinding: Omit<OverrideFinding, 'key'> = {
  code: 'override-node',
  severity: 'error',
  message: 'This is no node; expected a map with @type, and @id where other nodes refer to it.',
  help: 'Write each node as a map, such as { "@type": Event, name: A talk }.',
}
