import type { Block } from '@trifold/core'
import type { Gathered } from '../blocks/gathered.ts'
import { lineText } from '../text/flat-text.ts'
import { fragmentOf } from './fragment.ts'
import type { Ids } from './ids.ts'

/** Types of blocks that have a node, and what the ids of their nodes begin with. */
const kinds = {
  termDefinition: 'term',
  comparison: 'comparison',
  story: 'story',
  keyPoints: 'key-points',
  steps: 'steps',
  faq: 'faq',
} as const

type Kind = keyof typeof kinds
type Described = Extract<Block, { type: Kind }>

/** The id of the node that describes a block. */
export type IdOfBlock = (block: Pick<Block, 'id'>) => string

/**
 * A block's node is named by the id that the author gave the block, else by its title, else by the block's own id, which
 * comes of its content. So only what an author changes in a block without a name changes an id, and that is its own.
 */
export const createBlockIds = (gathered: Gathered, ids: Ids): IdOfBlock => {
  const known = new Map<string, string>()
  for (const type of Object.keys(kinds) as Kind[]) {
    const found: readonly { readonly block: Described }[] = gathered[type]
    const names = found.map(({ block }) => nameOf(block))
    const shared = repeated([...names, ...found.map(({ block }) => block.id)])
    for (const [index, { block }] of found.entries()) {
      const name = names[index] ?? ''
      const isFree = name !== '' && !shared.has(name)
      known.set(block.id, isFree ? ids.of(...named(kinds[type], name)) : ids.ofBlock(kinds[type], block.id))
    }
  }
  return ({ id }) => known.get(id) ?? ''
}

const repeated = (names: readonly string[]): Set<string> => {
  const seen = new Set<string>()
  return new Set(names.filter((name) => seen.size === seen.add(name).size))
}

/** The title of a block without an id of the author's. */
const nameOf = (block: Described): string =>
  block.type !== 'termDefinition' && hasNoName(block) ? fragmentOf(lineText(block.title)) : ''

/** Ids that no author chose are the type and a hash of 32 bits in base 36, which begins with 0 or 1. */
const hasNoName = ({ id, type }: { id: string; type: Kind }): boolean =>
  id.startsWith(`${kinds[type]}-`) && /^[01][0-9a-z]{6}(?:-\d+)?$/.test(id.slice(kinds[type].length + 1))

/** A title that begins with the kind does not say it twice. */
const named = (kind: string, name: string): [kind: string, name?: string] =>
  name === kind || name.startsWith(`${kind}-`) ? [name] : [kind, name]
