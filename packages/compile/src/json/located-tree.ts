import { type Field, type Json, jsonOf } from '../frontmatter/field.ts'

/**
 * The value of an `article.json`, in which every node's position is its place in this file: findings about it are then
 * shown where the author can mend them.
 */
export const locatedTree = (field: Field): Json => {
  if (field.kind !== 'map') return jsonOf(field)
  return Object.fromEntries(
    [...field.entries.values()].map(({ key, field }) => [
      key,
      key === 'children' || key === 'footnotes' ? located(field) : jsonOf(field),
    ]),
  )
}

const located = (field: Field): Json => {
  if (field.kind === 'list') return field.items.map(located)
  if (field.kind === 'scalar') return field.value
  const values = [...field.entries.values()].map(({ key, field }): [string, Json] => [key, located(field)])
  if (field.entries.get('type')?.field.kind !== 'scalar') return Object.fromEntries(values)
  const { start, end } = field.position
  return Object.fromEntries([...values, ['position', { start: { ...start }, end: { ...end } }]])
}

/** The field at a path of keys and indexes, or the nearest above it that exists. */
export const fieldAt = (root: Field, path: readonly PropertyKey[]): Field => {
  let field = root
  for (const step of path) {
    const inner = field.kind === 'map' ? field.entries.get(String(step))?.field : undefined
    const next = field.kind === 'list' ? field.items[Number(step)] : inner
    if (next === undefined) return field
    field = next
  }
  return field
}
