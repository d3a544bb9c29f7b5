/** Without what is empty: undefined, lists and maps of nothing. */
export const compact = <Value extends object>(value: Value): Partial<Value> =>
  // What is left are entries of the value itself.
  Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry))) as Partial<Value>

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)
