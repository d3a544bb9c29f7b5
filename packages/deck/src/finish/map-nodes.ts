/** What becomes of a node: itself, another in its place, or undefined if a list is to go without it. */
export type Change = (node: object) => unknown

/**
 * Any part of a deck with some of its nodes changed. What holds none of them stays the same object: what is known of
 * it, as its height, stays known.
 */
export const mapNodes = <Value>(value: Value, change: Change): Value =>
  // Nodes give way to others of their kind, so what holds them keeps its type.
  (Array.isArray(value) ? mapList(value, change) : mapValue(value, change)) as Value

const mapValue = (value: unknown, change: Change): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return mapList(value, change)
  const changed = change(value)
  return typeof changed === 'object' && changed !== null ? mapInside(changed, change) : undefined
}

const mapList = (list: readonly unknown[], change: Change): readonly unknown[] => {
  let copy: unknown[] | undefined
  list.forEach((child, index) => {
    const mapped = mapValue(child, change)
    if (mapped !== child) copy ??= list.slice(0, index)
    if (mapped !== undefined) copy?.push(mapped)
  })
  return copy ?? list
}

const mapInside = (node: object, change: Change): object => {
  // Whatever an object is, its keys have values.
  const fields = node as Readonly<Record<string, unknown>>
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(fields)) {
    // Places in the source are no nodes, and there are three objects of them for each node.
    if (key === 'position') continue
    const mapped = mapValue(fields[key], change)
    if (mapped === fields[key] || mapped === undefined) continue
    copy ??= { ...fields }
    copy[key] = mapped
  }
  return copy ?? node
}
