import { closest, soleClosest } from '@trifold/core'
import type { Report } from '../source/report.ts'
import { type Entry, isEmpty, type Json, jsonOf, type MapField, replacing } from './field.ts'
import {
  type Aliases,
  foldKey,
  isLookalike,
  type KeyName,
  type Meaning,
  meaningsOf,
  spellingsOf,
} from './keys.ts'
import { createPlacing, type Places } from './places.ts'
import { readers, type Values } from './readers.ts'
import type { Reader, Reading } from './reading.ts'
import { unusedKeysFinding } from './unused-keys.ts'

/** What front matter says, what it carries along, and where our keys and their parts stand. */
export interface FrontmatterValues {
  readonly values: Values
  readonly extra: Record<string, Json>
  readonly places: Places
}

export interface ReadingOptions {
  readonly aliases?: Aliases | undefined
  readonly strict?: boolean | undefined
}

/** Reads every key: ours to values, all others to `extra`. */
export const readValues = (map: MapField, options: ReadingOptions, report: Report): FrontmatterValues => {
  const meanings = meaningsOf(options.aliases)
  const values: Values = {}
  const carried = new Set<string>()
  const unused: string[] = []
  const placing = createPlacing()
  const jekyll = isJekyll(map)
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
    const reading: Reading = {
      report,
      severity: meaning.own || options.strict === true ? 'error' : 'warning',
      slip: options.strict === true ? 'error' : 'warning',
      jekyll,
      placing,
      carry,
      unused: (name) => {
        carry()
        unused.push(name)
      },
    }
    if (!takeBoolean(entry, meaning.name, values) && !take(entry, meaning, values, reading)) carry()
  }
  for (const entry of unknown) carried.add(entry.key)
  reportUnknown(
    unknown,
    { unused, isFree: (name) => !ranked.some(({ meaning }) => meaning.name === name) },
    meanings,
    options,
    report,
  )
  // In the author's order, whatever the order in which they were read.
  const kept = [...map.entries.values()].filter(({ key }) => carried.has(key))
  return {
    values,
    extra: Object.fromEntries(kept.map(({ key, field }) => [key, jsonOf(field)])),
    places: placing.places,
  }
}

/** A plain name, and no path of a component: `layout: post`. Others that have such a key split no words. */
const isJekyll = (map: MapField): boolean => {
  const layout = map.entries.get('layout')?.field
  return layout?.kind === 'scalar' && /^[\w-]+$/.test(layout.text)
}

/** `false` of these is a text. */
export const literal: ReadonlySet<KeyName> = new Set(['title', 'subtitle', 'slug', 'draft'])

/** `published: false` is how Jekyll and dev.to say draft; `cover: false` says that there is none. */
const takeBoolean = ({ field }: Entry, name: KeyName, values: Values): boolean => {
  if (field.kind !== 'scalar' || typeof field.value !== 'boolean') return false
  if (name === 'published') {
    values.draft ??= !field.value
    return true
  }
  return !field.value && !literal.has(name)
}

/** Reads one key into the values; false when it is to be carried along instead. */
const take = (entry: Entry, { name }: Meaning, values: Values, reading: Reading): boolean => {
  if (values[name] !== undefined && name !== 'tags' && name !== 'draft') return false
  const { placing } = reading
  // Tags are joined of several keys; the first is where they stand.
  if (!placing.places.has(name) || name !== 'tags') placing.put(name, entry.field, entry.keyPosition)
  const read: Reader<unknown> = readers[name]
  const value = read(entry.field, reading)
  if (value === undefined) return false
  // The reader of a key gives that key's type; TypeScript cannot follow the correlation.
  const merged = name === 'tags' ? [...new Set([...(values.tags ?? []), ...(value as string[])])] : value
  Object.assign(values, { [name]: merged })
  return true
}

/** A name in the letters that the key beside it has: `pubDate` for `pubDat`. */
const asWritten = (name: string, key: string): string =>
  /^[a-z]+[A-Z]/.test(key) ? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) : name

const reportUnknown = (
  unknown: readonly Entry[],
  { unused, isFree }: { readonly unused: string[]; isFree(name: KeyName | undefined): boolean },
  meanings: ReadonlyMap<string, Meaning>,
  { aliases, strict }: ReadingOptions,
  report: Report,
): void => {
  if (unknown.length === 0 && unused.length === 0) return
  const severity = strict === true ? 'error' : 'warning'
  const spellings = spellingsOf(aliases)
  const candidates = [...spellings.keys()]
  const rest: Entry[] = []
  const hasOtherNear = ({ key }: Entry, meant: string): boolean => {
    const { name } = meanings.get(meant) ?? {}
    const others = candidates.filter((candidate) => meanings.get(candidate)?.name !== name)
    return closest(foldKey(key), others) !== undefined
  }
  /** A slip of one of our names. What ends in another letter is another word: `slide`, `drafts`, `titled`. */
  const isSure = ({ key }: Entry, meant: string): boolean => {
    const { own, name } = meanings.get(meant) ?? {}
    const [folded, sole] = [foldKey(key), soleClosest(foldKey(key), [meant])]
    const isOtherWord = [folded.slice(0, -1), folded].some((stem) =>
      [meant.slice(0, -1), meant].includes(stem),
    )
    return sole !== undefined && !isOtherWord && (own === true || name?.startsWith(meant) === true)
  }
  for (const entry of unknown) {
    const meant = isLookalike(entry.key) ? undefined : closest(foldKey(entry.key), candidates)
    if (meant === undefined) rest.push(entry)
    else {
      report(entry.keyPosition, {
        code: 'frontmatter-key-known',
        severity,
        message: `Trifold has no key ${entry.key}.`,
        help: `Did you mean ${asWritten(spellings.get(meant) ?? meant, entry.key)}?`,
        fix: isFree(meanings.get(meant)?.name)
          ? replacing(
              entry.keyPosition,
              entry.key,
              isSure(entry, meant) && !hasOtherNear(entry, meant)
                ? asWritten(spellings.get(meant) ?? meant, entry.key)
                : undefined,
            )
          : undefined,
      })
    }
  }
  const names = [...rest.map(({ key }) => key), ...unused]
  if (names.length === 0) return
  report(rest[0]?.keyPosition, unusedKeysFinding(names, strict === true ? 'error' : 'info'))
}
