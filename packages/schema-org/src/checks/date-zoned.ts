import { readDateText } from '../formats/date-text.ts'
import type { GraphNode, GraphValue, Literal } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type CheckInput, fine, ofProperties, shown } from './check.ts'
import { anyIsA } from './node-types.ts'

/**
 * Moments at which something was published: without a zone they mean another moment to each reader. (The start of
 * an event or the opening of a shop, by contrast, is rightly told in the time of the place.)
 */
const moments: ReadonlySet<string> = new Set([
  'dateCreated',
  'datePublished',
  'dateModified',
  'uploadDate',
  'datePosted',
])

/** What is published at a moment; of a book or a film, the day is all that anybody says. */
const published = ['Article', 'WebPage', 'VideoObject']

/**
 * Every moment of publishing that names a time names its zone; of what is published on the web, a day alone is worth
 * a note.
 */
export const dateZoned = ofProperties(({ name = '', reverse, values }, node, input) =>
  input.zoneKnown || reverse || !moments.has(name)
    ? fine
    : values.flatMap((value) => findingsOf(value, name, node, input)),
)

const findingsOf = (
  value: GraphValue,
  property: string,
  node: GraphNode,
  { typesOf, vocabulary }: CheckInput,
): GraphFinding[] => {
  if (value.kind !== 'literal' || typeof value.value !== 'string') return []
  const kind = readDateText(value.value)
  if (kind === 'date-time-without-zone') return [zoneless(property, value)]
  const day = kind === 'date' && /\d-?\d\d-?\d\d$/.test(value.value)
  const types = day ? typesOf(node) : undefined
  return types !== undefined && anyIsA(types, published, vocabulary) ? [dayAlone(property, value)] : []
}

const zoneless = (property: string, { value, pointer }: Literal): GraphFinding => ({
  code: 'date-zoned',
  severity: 'warning',
  pointer,
  message: `The value of “${property}” is ${shown(value)}, a time without its zone.`,
  help: 'Add the offset, such as +01:00, or Z.',
})

const dayAlone = (property: string, { value, pointer }: Literal): GraphFinding => ({
  code: 'date-zoned',
  severity: 'info',
  pointer,
  message: `The value of “${property}” is ${shown(value)}, a day without a time and its zone.`,
  help: 'Where the moment is known, write it as 2026-11-22T09:30:00+01:00.',
})
