import { limits, type Position } from '@trifold/core'
import { TomlDate } from 'smol-toml'
import type { Entry, Field, ScalarField } from './field.ts'
import type { TomlPath, TomlPlaces } from './toml-places.ts'

/** What reading the values of one document needs to know, and what it counts. */
export interface TomlReading {
  readonly places: TomlPlaces
  keys: number
  /** Where values nest too deep: what is in there is not read. */
  tooDeep?: Position
}

/** A value of TOML as a located value; `around` is the place of what holds it. */
export const readTomlValue = (
  value: unknown,
  path: TomlPath,
  around: Position,
  reading: TomlReading,
): Field => {
  const position = reading.places(path)?.value ?? around
  if (path.length > limits.frontmatterDepth + 1) {
    reading.tooDeep ??= position
    return { kind: 'scalar', name: '', position, value: null, text: '' }
  }
  const name = nameOf(path)
  if (Array.isArray(value)) {
    const items = value.map((item, index) => readTomlValue(item, [...path, index], position, reading))
    return { kind: 'list', name, position, items }
  }
  if (typeof value !== 'object' || value === null || value instanceof TomlDate)
    return { kind: 'scalar', name, position, ...scalarOf(value) }
  const entries = new Map<string, Entry>()
  for (const [key, part] of Object.entries(value)) {
    reading.keys += 1
    const inner = [...path, key]
    const keyPosition = reading.places(inner)?.key ?? position
    entries.set(key, { key, keyPosition, field: readTomlValue(part, inner, position, reading) })
  }
  return { kind: 'map', name, position, entries }
}

/** A date stays the text it was written as, as in YAML; so do numbers that JSON does not have. */
const scalarOf = (value: unknown): Pick<ScalarField, 'value' | 'text'> => {
  const text =
    value instanceof TomlDate ? value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '') : String(value)
  return typeof value === 'boolean' || Number.isFinite(value)
    ? { value: value as boolean | number, text }
    : { value: text, text }
}

const nameOf = (path: TomlPath): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  )
