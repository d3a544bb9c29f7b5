import { decodeReferences } from './decode-references.ts'
import type { Field } from './field.ts'
import { foldKey } from './keys.ts'
import { itemsOf, plain, type Reader, wrong } from './reading.ts'

/**
 * `a, b` or `a; b`, a list of texts or numbers, or of maps with a name; lists in lists are joined, a leading # is
 * dropped. One text without commas is one tag, but on Jekyll: there `tags: a b` are two, and `category` is one always,
 * whatever its commas.
 * Of Zola's `taxonomies`, those that are tags.
 */
export const readTags: Reader<string[]> = (field, reading) => {
  if (field.kind === 'scalar') {
    const one = reading.jekyll && /^category$/i.test(field.name)
    return tidy(
      one ? [decodeReferences(field.text)] : split(field.text, reading.jekyll && isPlural(field.name)),
    )
  }
  return tidy(
    flatten(field).flatMap(
      (item) => nameOf(item) ?? wrong(item, reading, 'a tag, or a map with its name') ?? [],
    ),
  )
}

const flatten = (field: Field): Field[] => {
  if (field.kind === 'list') return itemsOf(field).flatMap(flatten)
  if (field.kind !== 'map' || foldKey(field.name) !== 'taxonomies') return itemsOf(field)
  return [...field.entries.values()].flatMap(({ key, field }) => (isPlural(key) ? flatten(field) : []))
}

const isPlural = (key: string): boolean => /^(tags|categories)$/i.test(key)

/** `[c#, @home]`, which YAML cannot read as a list, so that it came as text. */
const listOfText = /^\[(.*)\]$/su

const split = (written: string, atBlanks: boolean): string[] => {
  const text = decodeReferences(written).trim().replace(listOfText, '$1')
  const comma = text.includes(',')
  return atBlanks && !comma && !text.includes(';') ? text.split(/\s+/u) : text.split(comma ? ',' : ';')
}

const tidy = (tags: readonly string[]): string[] =>
  tags.map((tag) => plain(tag).replace(/^#+/, '')).filter((tag) => tag !== '')

/** The keys under which other tools keep a tag's name. */
export const tagNames = ['name', 'label', 'title']

const nameOf = (field: Field): string | undefined => {
  if (field.kind === 'scalar') return field.text
  if (field.kind === 'list') return undefined
  const name = tagNames.map((key) => field.entries.get(key)?.field).find((part) => part?.kind === 'scalar')
  return name?.kind === 'scalar' ? name.text : undefined
}
