import { createHash } from 'node:crypto'
import type { LocalFile } from '@trifold/core'

/** A template as the engine hands it to renderers. */
export const localTemplate = (path: string, bytes: Uint8Array): LocalFile => {
  const values = new Map<string, unknown>()
  return {
    path,
    location: path,
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    derive: <Value>(key: string, make: () => Value): Value => {
      if (!values.has(key)) values.set(key, make())
      // One key names one maker, so the value is of the type that the maker gave it.
      return values.get(key) as Value
    },
  }
}
