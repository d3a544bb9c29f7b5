/** Calls `visit` with every object of a part of a deck, outer ones first, in order. */
export const eachObject = (value: unknown, visit: (object: object) => void): void => {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) visit(value)
  for (const child of Object.values(value)) eachObject(child, visit)
}
