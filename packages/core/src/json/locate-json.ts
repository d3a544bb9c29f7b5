import type { Position } from '../article/position.ts'
import type { JsonPlace } from './json-place.ts'
import type { ScannedJson } from './scan-json.ts'

/** Finds the places of values in a JSON text. */
export interface JsonLocator {
  /** Where the value at a path stands, or its nearest parent that exists. */
  value(path: readonly PropertyKey[]): Position | undefined
  /** Where a key of the object at a path stands. */
  key(path: readonly PropertyKey[], key: string): Position | undefined
}

/** Stretches of a text, from offsets. */
export type Placing = (start: number, end: number) => Position

/** Finds places in a text as it was scanned; in one that could not be understood there are none. */
export const locateJson = ({ read }: ScannedJson, position: Placing): JsonLocator => {
  const find = (path: readonly PropertyKey[]): JsonPlace | undefined => {
    let place = read?.place
    for (const step of path) {
      const next = place?.inside.get(String(step))
      if (next === undefined) return place
      place = next
    }
    return place
  }
  const placed = (place: JsonPlace | undefined): Position | undefined =>
    place && position(place.start, place.end)
  return {
    value: (path) => placed(find(path)),
    key: (path, name) => {
      const parent = find(path)
      const key = parent?.inside.get(name)?.key
      return key === undefined ? placed(parent) : position(...key)
    },
  }
}

/** Tells lines and columns, which count from 1, of offsets of a text. */
export const placesIn = (text: string): Placing => {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const point = (offset: number) => {
    let line = 1
    let after = starts.length
    while (after - line > 0) {
      const middle = Math.floor((line + after) / 2)
      if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) line = middle + 1
      else after = middle
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
  return (start, end) => ({ start: point(start), end: point(end) })
}
