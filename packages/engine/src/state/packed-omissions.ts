import type { Omission } from '@trifold/core'

/** What a format left out, with each pair of type and reason once: an article leaves out many blocks for few reasons. */
export interface PackedOmissions {
  readonly kinds: readonly (readonly [type: string, reason: string])[]
  /** `kind` is an index of the kinds. */
  readonly blocks: readonly (readonly [kind: number, id: string, line?: number])[]
}

export const packOmissions = (omitted: readonly Omission[]): PackedOmissions => {
  const kinds = new Map<string, readonly [type: string, reason: string]>()
  for (const { type, reason } of omitted) kinds.set(keyOf(type, reason), [type, reason])
  const indexes = new Map([...kinds.keys()].map((key, index) => [key, index]))
  const blocks = omitted.map(({ id, type, reason, line }) => {
    const kind = indexes.get(keyOf(type, reason)) ?? 0
    return line === undefined ? ([kind, id] as const) : ([kind, id, line] as const)
  })
  return { kinds: [...kinds.values()], blocks }
}

/**
 * The omissions in their order.
 *
 * @throws TypeError if it is none of what {@link packOmissions} gives.
 */
export const unpackOmissions = ({ kinds, blocks }: PackedOmissions): Omission[] =>
  blocks.map(([kind, id, line]) => {
    const found = kinds[kind]
    if (found === undefined) throw new TypeError(`there is no kind ${kind}`)
    const [type, reason] = found
    return line === undefined ? { id, type, reason } : { id, type, line, reason }
  })

const keyOf = (type: string, reason: string): string => `${type}\n${reason}`
