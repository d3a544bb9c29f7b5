import { closest, limits, soleClosest } from '@trifold/core'
import type { Report } from '../source/report.ts'
import { decodeReferences } from './decode-references.ts'
import { describe, type Entry, type Field, isEmpty, type MapField, replacing } from './field.ts'
import type { Placing } from './places.ts'

/** What a reader of one key is given beside the field. */
export interface Reading {
  readonly report: Report
  /** Of a value that cannot be read. */
  readonly severity: 'error' | 'warning'
  /** Of what can be read and is likely a slip. */
  readonly slip: 'error' | 'warning'
  /** Whether the front matter is Jekyll's, which splits categories and tags at blanks. */
  readonly jekyll: boolean
  readonly placing: Placing
  /** Notes a part of the value that Trifold does not use; the whole value is then carried along. */
  unused(name: string): void
  /** Carries the whole value along. */
  carry(): void
}

/** Reads a key's value; undefined when it cannot be read, which has been reported. */
export type Reader<Value> = (field: Field, reading: Reading) => Value | undefined

/** Reports a value of the wrong type or form. */
export const wrong = (
  field: Field,
  { report, severity }: Reading,
  expected: string,
  help?: string,
  meant?: string,
): undefined => {
  report(field.position, {
    code: 'frontmatter-value',
    severity,
    message: `${field.name} is ${describe(field)}; expected ${expected}.${consequence(severity)}`,
    help,
    fix: field.kind === 'scalar' ? replacing(field.position, field.text, meant) : undefined,
  })
}

/** Reports a map without the part that says what it is about. */
export const lacks = (
  field: Field,
  part: string,
  { report, severity }: Reading,
  about: string,
): undefined => {
  report(field.position, {
    code: 'frontmatter-value',
    severity,
    message: `${field.name} has no ${part}; expected ${about}.${consequence(severity)}`,
    help: `Add ${part}: and ${about}.`,
  })
}

/** What a warning adds to a finding about a value. */
export const consequence = (severity: Reading['severity']): string =>
  severity === 'error' ? '' : ' It is not used.'

/** A text on one line, character references resolved. */
export const plain = (text: string): string => decodeReferences(text).replace(/\s+/gu, ' ').trim()

/** A text on one line; numbers and booleans count as the text they were written as. */
export const readText: Reader<string> = (field, reading) => {
  if (field.kind !== 'scalar') return wrong(field, reading, 'a text')
  return plain(field.text)
}

/** A web address, a path or an identifier. */
export const readUrl: Reader<string> = (field, reading) => {
  if (field.kind !== 'scalar' || typeof field.value === 'boolean') return wrong(field, reading, 'an address')
  const url = field.text.trim()
  if (new TextEncoder().encode(url).length <= limits.urlBytes) return url
  return wrong(field, reading, `an address of at most ${limits.urlBytes} bytes`)
}

/** Every item of a list; a single value counts as a list of one. Empty items are left out. */
export const readList =
  <Value>(readItem: Reader<Value>): Reader<Value[]> =>
  (field, reading) => {
    const values: Value[] = []
    for (const item of itemsOf(field)) {
      reading.placing.within(field, values.length, item)
      const value = readItem(item, reading)
      if (value !== undefined) values.push(value)
    }
    return values
  }

/** A list's items that say anything, or the field itself. */
export const itemsOf = (field: Field): Field[] =>
  (field.kind === 'list' ? field.items : [field]).filter((item) => !isEmpty(item))

/** One of some words, whatever its capitals. */
export const readChoice =
  <Choice extends string>(choices: readonly Choice[]): Reader<Choice> =>
  (field, reading) => {
    const text = field.kind === 'scalar' ? field.text.trim() : ''
    const choice = choices.find((candidate) => candidate.toLowerCase() === text.toLowerCase())
    if (choice !== undefined) return choice
    const meant = closest(text, choices)
    return wrong(
      field,
      reading,
      choices.join(' or '),
      meant === undefined ? undefined : `Did you mean ${meant}?`,
      soleClosest(text, choices),
    )
  }

/** Parts of a map by our name for each: of its spellings, in our order, the first that says anything. */
export type Parts<Name extends string> = Partial<Record<Name, Field>>

/**
 * The known parts of a map. A near miss is reported, another part is noted as unused. Undefined when the one part that
 * is required lacks and a near miss of it stands there: that is then all there is to report.
 */
export const readParts = <Name extends string>(
  map: MapField,
  spellings: Readonly<Record<Name, readonly string[]>>,
  reading: Reading,
  required?: NoInfer<Name>,
): Parts<Name> | undefined => {
  const parts: Parts<Name> = {}
  // `Object.entries` forgets what the keys are called; callers write the object out.
  const known = (Object.entries(spellings) as [Name, readonly string[]][]).map(
    ([name, others]) => [name, [name, ...others]] as const,
  )
  for (const [name, names] of known) {
    const entries = names.flatMap((spelling) => map.entries.get(spelling) ?? [])
    const entry = entries.find(({ field }) => !isEmpty(field))
    if (entry === undefined) continue
    parts[name] = entry.field
    reading.placing.within(map, name, entry.field, entry.keyPosition)
  }
  const lacking = required !== undefined && parts[required] === undefined ? required : undefined
  const unknown = [...map.entries.values()].filter(
    ({ key }) => !known.some(([, names]) => names.includes(key)),
  )
  const meant = unknown.map((entry) => {
    const free = Object.keys(spellings).filter((name) => !map.entries.has(name))
    return reportUnknown(entry, { known: Object.keys(spellings), free }, lacking, reading)
  })
  return lacking !== undefined && meant.includes(lacking) ? undefined : parts
}

/** The part that was likely meant, if any. */
const reportUnknown = (
  entry: Entry,
  { known, free }: { readonly known: string[]; readonly free: readonly string[] },
  lacking: string | undefined,
  reading: Reading,
): string | undefined => {
  const meant = closest(entry.key, known)
  if (meant === undefined) {
    reading.unused(entry.field.name)
    return undefined
  }
  reading.carry()
  const isLacking = meant === lacking
  reading.report(entry.keyPosition, {
    code: 'frontmatter-key-known',
    severity: isLacking ? reading.severity : reading.slip,
    message: `Trifold has no key ${entry.field.name}.${isLacking ? consequence(reading.severity) : ''}`,
    help: `Did you mean ${meant}?`,
    fix: free.includes(meant)
      ? replacing(entry.keyPosition, entry.key, soleClosest(entry.key, known))
      : undefined,
  })
  return meant
}
