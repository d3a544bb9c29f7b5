import { closest, type Metadata } from '@trifold/core'
import type { Vocabulary } from '@trifold/schema-org'
import type { Description, GraphObject, Json, Origin } from '../graph/description.ts'
import type { Ids } from '../graph/ids.ts'
import { type Change, type OverrideFinding, readChanges } from './changes.ts'
import { dateFindings } from './date-findings.ts'
import { createResolveId, printable, type ResolveId } from './resolve-ids.ts'
import { unknownNodeFinding } from './unknown-node.ts'

/** The nodes of a graph after the author's own properties are in place. */
export interface Overridden {
  readonly descriptions: readonly Description[]
  readonly findings: readonly OverrideFinding[]
}

/**
 * Puts the author's properties (`jsonld` of the metadata) into the graph: those at the top into the article's node, those
 * of an entry of `@graph` into the node that its `@id` names, else into one of their own. A property replaces what stands
 * there; null takes it out. Ids that begin with # are of this page.
 */
export const override = (
  descriptions: readonly Description[],
  { jsonld }: Pick<Metadata, 'jsonld'>,
  ids: Ids,
  vocabulary: Vocabulary,
): Overridden => {
  if (jsonld === undefined) return { descriptions, findings: [] }
  const result = [...descriptions]
  const places = new Map(result.map(({ node }, index) => [node['@id'], index]))
  const resolveId = createResolveId(new Set(places.keys()), ids)
  const { changes, findings } = readChanges(jsonld, vocabulary)
  const unused = changes.flatMap((change) => {
    const id = change.isArticle ? ids.article : change.id && resolveId(change.id)
    const index = (id === undefined ? undefined : places.get(id)) ?? result.length
    if (id !== undefined) places.set(id, index)
    const changed = changeNode(result[index] ?? blank(id, change), change, resolveId)
    result[index] = changed.description
    return changed.unused.map((property) =>
      unusedFinding(change, property, Object.keys(changed.description.node)),
    )
  })
  const known = descriptions.map(({ node }) => node['@id'])
  const unknown = changes.flatMap((change) => {
    const changed = change.id && result[places.get(resolveId(change.id)) ?? -1]
    return changed ? unknownNodeFinding(change, changed, known) : []
  })
  const article = result[places.get(ids.article) ?? -1]
  const dates = article === undefined ? [] : dateFindings(article)
  return { descriptions: result, findings: [...findings, ...unused, ...unknown, ...dates] }
}

/** A node of which only the author speaks. */
const blank = (id: string | undefined, { key }: Change): Description => ({
  // Without an id nobody can refer to it, and nobody asks for one; its type is among the author's properties.
  node: (id === undefined ? {} : { '@id': id }) as GraphObject,
  origins: { '': { key } },
})

interface Changed {
  readonly description: Description
  /** Properties that were to be taken out and are not there. */
  readonly unused: readonly string[]
}

const changeNode = (description: Description, { key, properties }: Change, resolveId: ResolveId): Changed => {
  const node = new Map<string, Json>(Object.entries(description.node))
  const origins = new Map<string, Origin>(Object.entries(description.origins ?? {}))
  const unused: string[] = []
  for (const [property, value] of Object.entries(properties)) {
    const printed = printable(value, resolveId)
    if (printed !== undefined) node.set(property, printed)
    else if (!node.delete(property)) unused.push(property)
    // What a value that is gone came from says nothing of the author's.
    for (const path of origins.keys()) if (path.split('/', 1)[0] === property) origins.delete(path)
    origins.set(property, { key: `${key}.${property}` })
  }
  return {
    description: {
      ...description,
      // The node keeps its id, and its type unless the author says another.
      node: Object.fromEntries(node) as GraphObject,
      origins: Object.fromEntries(origins),
    },
    unused,
  }
}

const unusedFinding = ({ key }: Change, property: string, known: readonly string[]): OverrideFinding => {
  const meant = closest(property, known)
  return {
    key: `${key}.${property}`,
    code: 'override-used',
    severity: 'warning',
    message: `The data has no “${property.slice(0, 60)}” that null could leave out.`,
    help: meant === undefined ? 'Check its spelling, or delete the line.' : `Did you mean ${meant}?`,
  }
}
