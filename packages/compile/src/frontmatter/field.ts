import type { Finding, Position } from '@trifold/core'

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

interface FieldBase {
  /** Its path, as an author would say it: `authors[0].name`. */
  readonly name: string
  readonly position: Position
}

/** `text` is the value as the author spelled it, which a number's loses (`1.10`). */
export interface ScalarField extends FieldBase {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly text: string
}

export interface ListField extends FieldBase {
  readonly kind: 'list'
  readonly items: Field[]
}

export interface MapField extends FieldBase {
  readonly kind: 'map'
  readonly entries: Map<string, Entry>
}

/** A key of a map and its value. */
export interface Entry {
  readonly key: string
  readonly keyPosition: Position
  readonly field: Field
}

/** A located value of front matter. */
export type Field = ScalarField | ListField | MapField

/** What replaces a key or value by the one that was meant, where it is written as it reads, without quotes. */
export const replacing = (position: Position, written: string, meant: string | undefined): Finding['fix'] => {
  const { start, end } = position
  const isPlain = start.line === end.line && end.column - start.column === written.length
  return meant === undefined || !isPlain ? undefined : { position, text: meant }
}

/** The value alone. */
export const jsonOf = (field: Field): Json => {
  if (field.kind === 'scalar') return field.value
  if (field.kind === 'list') return field.items.map(jsonOf)
  return Object.fromEntries([...field.entries.values()].map(({ key, field }) => [key, jsonOf(field)]))
}

/** Whether a value says nothing: null, an empty text, list or map. A key with such a value counts as absent. */
export const isEmpty = (field: Field): boolean => {
  if (field.kind === 'scalar') return field.value === null || field.text.trim() === ''
  return field.kind === 'list' ? field.items.every(isEmpty) : field.entries.size === 0
}

/** “a list”, “a map”, “the number 3”: for messages. */
export const describe = (field: Field): string => {
  if (field.kind !== 'scalar') return `a ${field.kind}`
  if (typeof field.value === 'string') return `“${field.value.slice(0, 60)}”`
  return `the ${typeof field.value} ${field.text.slice(0, 60)}`
}
