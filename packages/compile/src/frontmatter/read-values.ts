import type { Position } from '@trifold/core'
import type { Report } from '../source/report.ts'
import { suggest } from '../suggest.ts'
import { type Entry, isEmpty, type Json, jsonOf, type MapField } from './field.ts'
import { foldKey, type Key, type KeyName, keys, type Meaning, meaningsOf } from './keys.ts'
import { readers, type Values } from './readers.ts'
import type { Reader } from './reading.ts'

/** What front matter says, what it carries along, and where each of our keys stands. */
export interface FrontmatterValues {
  readonly values: Values
  readonly extra: Record<string, Json>
  readonly places: Map<string, Position>
}

export interface ReadingOptions {
  readonly aliases?: Readonly<Record<string, string>> | undefined
  readonly strict?: boolean | undefined
}

/** Reads every key: ours to values, all others to `extra`. */
export const readValues = (map: MapField, options: ReadingOptions, report: Report): FrontmatterValues => {
  const meanings = meaningsOf(options.aliases)
  const values: Values = {}
  const carried = new Set<string>()
  const unused: string[] = []
  const places = new Map<string, Position>()
  const unknown: Entry[] = []
  const ranked: { entry: Entry; meaning: Meaning }[] = []
  for (const entry of map.entries.values()) {
    const meaning = meanings.get(foldKey(entry.key))
    if (meaning !== undefined) ranked.push({ entry, meaning })
    else unknown.push(entry)
  }
  ranked.sort((a, b) => a.meaning.rank - b.meaning.rank)
  for (const { entry, meaning } of ranked) {
    if (isEmpty(entry.field)) continue
    const carry = () => carried.add(entry.key)
    const note = (name: string) => {
      carry()
      unused.push(name)
    }
    if (!takeBoolean(entry, meaning.name, values) && !take(entry, meaning, values, report, note)) carry()
    else if (!places.has(meaning.name)) places.set(meaning.name, entry.field.position)
  }
  for (const entry of unknown) carried.add(entry.key)
  reportUnknown(unknown, unused, options.strict === true, report)
  // In the author's order, whatever the order in which they were read.
  const kept = [...map.entries.values()].filter(({ key }) => carried.has(key))
  return { values, extra: Object.fromEntries(kept.map(({ key, field }) => [key, jsonOf(field)])), places }
}

/** `published: false` is how Jekyll and dev.to say draft; `cover: false` says that there is none. */
const takeBoolean = ({ field }: Entry, name: KeyName, values: Values): boolean => {
  if (field.kind !== 'scalar' || typeof field.value !== 'boolean') return false
  if (name === 'published') {
    values.draft ??= !field.value
    return true
  }
  return name === 'image' && !field.value
}

/** Reads one key into the values; false when it is to be carried along instead. */
const take = (
  entry: Entry,
  { name, binding }: Meaning,
  values: Values,
  report: Report,
  unused: (name: string) => void,
): boolean => {
  if (values[name] !== undefined && name !== 'tags' && name !== 'draft') return false
  const severity = binding ? 'error' : 'warning'
  const read = readers[name] as Reader<unknown>
  const value = read(entry.field, { report, severity, unused })
  if (value === undefined) return false
  const merged = name === 'tags' ? [...new Set([...(values.tags ?? []), ...(value as string[])])] : value
  // The reader of a key gives that key's type; TypeScript cannot follow the correlation.
  Object.assign(values, { [name]: merged })
  return true
}

/** What a near miss may have meant: our keys and their binding aliases. */
const bindingSpellings = Object.entries<Key>(keys).flatMap(([name, { aliases }]) => [name, ...aliases])

const reportUnknown = (
  unknown: readonly Entry[],
  unused: string[],
  strict: boolean,
  report: Report,
): void => {
  const rest: Entry[] = []
  for (const entry of unknown) {
    const meant = suggest(foldKey(entry.key), bindingSpellings)
    if (meant === undefined) rest.push(entry)
    else {
      report(entry.keyPosition, {
        code: 'frontmatter-key-known',
        severity: strict ? 'error' : 'warning',
        message: `Trifold has no key ${entry.key}.`,
        help: `Did you mean ${meant}?`,
      })
    }
  }
  const names = [...rest.map(({ key }) => key), ...unused]
  const [first] = rest
  if (names.length === 0) return
  report(first?.keyPosition, {
    code: 'frontmatter-key-used',
    severity: strict ? 'error' : 'info',
    message: `Trifold does not use ${names.join(', ')}; ${names.length === 1 ? 'it is' : 'they are'} carried along.`,
  })
}
