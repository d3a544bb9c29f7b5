/** Where a value stands in a text, as offsets; the end is exclusive. */
export interface JsonPlace {
  readonly start: number
  end: number
  /** Where its key stands, if it is a member of an object. */
  readonly key: readonly [start: number, end: number] | undefined
  readonly isScalar: boolean
  /** The places inside an object or a list, by key or index. */
  readonly inside: Map<string, JsonPlace>
}

/** The place that a JSON pointer (RFC 6901) leads to, or that of the nearest value around it. */
export const placeAt = (root: JsonPlace, pointer: string): JsonPlace => {
  let place = root
  for (const step of pointer.split('/').slice(1)) {
    const next = place.inside.get(step.replaceAll('~1', '/').replaceAll('~0', '~'))
    if (next === undefined) return place
    place = next
  }
  return place
}
