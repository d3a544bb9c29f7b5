import type { Position } from '@trifold/core'
import type { Field } from './field.ts'

/** Where a value of the metadata stands, and its key; the key of a list's item is the item. */
export interface Place {
  readonly position: Position
  readonly key: Position
}

/** Places by the value's path in the metadata, whatever the author called it: `published`, `authors.0.url`. */
export type Places = ReadonlyMap<string, Place>

/** Notes where values stand while they are read. */
export interface Placing {
  readonly places: Map<string, Place>
  /** A field is what the metadata has at a path. */
  put(path: string, field: Field, key?: Position): void
  /** A field is a part of the one whose path is known. */
  within(whole: Field, step: string | number, part: Field, key?: Position): void
}

/** A value that is read again, as another key's, is known under the last path that it was given. */
export const createPlacing = (): Placing => {
  const places = new Map<string, Place>()
  const paths = new Map<Field, string>()
  const put = (path: string, field: Field, key: Position = field.position): void => {
    paths.set(field, path)
    places.set(path, { position: field.position, key })
  }
  return {
    places,
    put,
    within: (whole, step, part, key) => {
      const path = paths.get(whole)
      if (path === undefined) return
      // One value in place of a list or map of it has their key.
      put(`${path}.${step}`, part, key ?? (part === whole ? places.get(path)?.key : undefined))
    },
  }
}

/** Places everything that a value holds, under the names that it has there. */
export const placeAll = (whole: Field, placing: Placing): void => {
  const parts: [string | number, Field, Position][] = []
  if (whole.kind === 'map')
    for (const { key, field, keyPosition } of whole.entries.values()) parts.push([key, field, keyPosition])
  if (whole.kind === 'list')
    whole.items.forEach((item, index) => {
      parts.push([index, item, item.position])
    })
  for (const [step, part, key] of parts) {
    placing.within(whole, step, part, key)
    placeAll(part, placing)
  }
}
