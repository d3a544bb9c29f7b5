import type { Field } from './field.ts'
import { itemsOf, type Reader, wrong } from './reading.ts'

/** `a, b`, a list of texts or numbers, or a list of maps with a name; a leading # is dropped. */
export const readTags: Reader<string[]> = (field, reading) =>
  itemsOf(field).flatMap((item) => {
    const named = nameOf(item)
    if (named === undefined) return wrong(item, reading, 'a tag') ?? []
    const tags = field.kind === 'list' ? [named] : named.split(',')
    return tags.map((tag) => tag.trim().replace(/^#+/, '').replace(/\s+/gu, ' ')).filter((tag) => tag !== '')
  })

const nameOf = (field: Field): string | undefined => {
  if (field.kind === 'scalar') return field.text
  if (field.kind === 'list') return undefined
  const name = (field.entries.get('name') ?? field.entries.get('title'))?.field
  return name?.kind === 'scalar' ? name.text : undefined
}
