/** Gives the value of a key, made the first time it is asked for. The key names the maker and everything the value depends on. */
export type Remember = <Value>(key: string, make: () => Value) => Value

/** A memory of its own, as empty as a new map. */
export const remember = (): Remember => {
  const made = new Map<string, unknown>()
  return <Value>(key: string, make: () => Value): Value => {
    const found = made.get(key)
    // The key names the maker, so that what was made under it is of the maker's type.
    if (found !== undefined || made.has(key)) return found as Value
    const value = make()
    made.set(key, value)
    return value
  }
}
