import type { SourceWork } from '@trifold/core'
import type { Field, MapField } from './field.ts'
import { given } from './read-agents.ts'
import { readCalendarDate } from './read-calendar-date.ts'
import {
  type Reader,
  type Reading,
  readChoice,
  readList,
  readParts,
  readText,
  readUrl,
  wrong,
} from './reading.ts'

const spellings = { title: ['name'], relation: [], url: [], date: [], authors: ['author'], publisher: [] }

const readSource: Reader<SourceWork> = (field, reading) => {
  if (field.kind === 'map') return readWork(field, reading)
  if (field.kind === 'list') return wrong(field, reading, 'a title, or a map with a title')
  const text = field.text.trim()
  return { title: text, relation: 'cites', ...given('url', /^https?:\/\//i.test(text) ? text : undefined) }
}

const readWork = (field: MapField, reading: Reading): SourceWork | undefined => {
  const parts = readParts(field, spellings, reading, 'title')
  if (parts === undefined) return undefined
  if (parts.title === undefined) return wrong(field, reading, 'a map with a title')
  const title = readText(parts.title, reading)
  if (title === undefined) return undefined
  const read = <Value>(part: Field | undefined, reader: Reader<Value>) => part && reader(part, reading)
  return {
    title,
    relation: read(parts.relation, readChoice(['basedOn', 'cites'] as const)) ?? 'cites',
    ...given('url', read(parts.url, readUrl)),
    ...given('date', read(parts.date, readCalendarDate)),
    ...given('authors', read(parts.authors, readList(readText))),
    ...given('publisher', read(parts.publisher, readText)),
  }
}

/** The works that the article draws on: titles, addresses, or maps. */
export const readSources: Reader<SourceWork[]> = readList(readSource)
