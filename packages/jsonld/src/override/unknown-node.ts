import { closest } from '@trifold/core'
import type { Description } from '../graph/description.ts'
import type { Change, OverrideFinding } from './changes.ts'

/** That an entry of `@graph` names a node of this page which is not there, and says nothing of which a new one is made. */
export const unknownNodeFinding = (
  { key, id = '' }: Change,
  { node }: Description,
  known: readonly string[],
): OverrideFinding[] => {
  if (!id.startsWith('#') || '@type' in node) return []
  const meant = meantBy(
    id.slice(1),
    known.map((other) => other.slice(other.indexOf('#') + 1)),
  )
  return [
    {
      key: `${key}.@id`,
      code: 'override-node-known',
      severity: 'error',
      message: `The data has no node ${id.slice(0, 60)}; expected the id of a node of this page, or a @type for a new one.`,
      help: meant === undefined ? 'Take the id from article.jsonld.' : `Did you mean #${meant}?`,
    },
  ]
}

/** A node near by its id, or that of the block with this id: the definition `{#tide}` is the node `#term-tide`. */
const meantBy = (name: string, known: readonly string[]): string | undefined =>
  closest(name, known) ?? known.find((id) => name !== '' && id.endsWith(`-${name}`))
