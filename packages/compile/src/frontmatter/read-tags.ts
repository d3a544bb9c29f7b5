import type { Field } from './field.ts'
import { itemsOf, type Reader, wrong } from './reading.ts'

/**
 * `a, b`, a list of texts or numbers, or of maps with a name; lists in lists are joined, a leading # is dropped. One
 * text without commas is one tag, but on Jekyll: there `tags: a b` are two (and `category: a b` is one).
 */
export const readTags: Reader<string[]> = (field, reading) => {
  if (field.kind === 'scalar') return tidy(split(field.text, reading.jekyll && isPlural(field.name)))
  return tidy(
    flatten(field).flatMap(
      (item) => nameOf(item) ?? wrong(item, reading, 'a tag, or a map with its name') ?? [],
    ),
  )
}

const flatten = (field: Field): Field[] =>
  field.kind === 'list' ? itemsOf(field).flatMap(flatten) : itemsOf(field)

const isPlural = (key: string): boolean => /^(tags|categories)$/i.test(key)

const split = (text: string, atBlanks: boolean): string[] =>
  atBlanks && !text.includes(',') ? text.trim().split(/\s+/u) : text.split(',')

const tidy = (tags: readonly string[]): string[] =>
  tags.map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/gu, ' ')).filter((tag) => tag !== '')

const names = ['name', 'label', 'title']

const nameOf = (field: Field): string | undefined => {
  if (field.kind === 'scalar') return field.text
  if (field.kind === 'list') return undefined
  const name = names.map((key) => field.entries.get(key)?.field).find((part) => part?.kind === 'scalar')
  return name?.kind === 'scalar' ? name.text : undefined
}
