/** Calls `visit` with every object of a part of a deck but places in the source, outer ones first, in order. */
export const eachObject = (value: unknown, visit: (object: object) => void): void => {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const child of value) eachObject(child, visit)
    return
  }
  visit(value)
  // Whatever an object is, its keys have values.
  const fields = value as Readonly<Record<string, unknown>>
  for (const key in fields) {
    const field = fields[key]
    if (typeof field === 'object' && key !== 'position') eachObject(field, visit)
  }
}
