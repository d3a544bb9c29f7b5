import { type SourceWork, sourceRelations } from '@trifold/core'
import type { Field, MapField } from './field.ts'
import { given } from './read-agents.ts'
import { readPublicationDate } from './read-calendar-date.ts'
import {
  lacks,
  type Reader,
  type Reading,
  readChoice,
  readList,
  readParts,
  readText,
  readUrl,
  wrong,
} from './reading.ts'

/** The parts of a work that the article draws on, and other names for them. */
export const sourceSpellings = {
  title: ['name'],
  relation: [],
  url: [],
  date: [],
  authors: ['author'],
  publisher: [],
}

const readSource: Reader<SourceWork> = (field, reading) => {
  if (field.kind === 'map') return readWork(field, reading)
  if (field.kind === 'list') return wrong(field, reading, 'a title, or a map with a title')
  const text = field.text.trim()
  return { title: text, relation: 'cites', ...given('url', /^https?:\/\//i.test(text) ? text : undefined) }
}

const readWork = (field: MapField, reading: Reading): SourceWork | undefined => {
  const parts = readParts(field, sourceSpellings, reading, 'title')
  if (parts === undefined) return undefined
  if (parts.title === undefined) return lacks(field, 'title', reading, 'the title of the work')
  const title = readText(parts.title, reading)
  if (title === undefined) return undefined
  const read = <Value>(part: Field | undefined, reader: Reader<Value>) => part && reader(part, reading)
  return {
    title,
    relation: read(parts.relation, readChoice(sourceRelations)) ?? 'cites',
    ...given('url', read(parts.url, readUrl)),
    ...given('date', read(parts.date, readPublicationDate)),
    ...given('authors', read(parts.authors, readList(readText))),
    ...given('publisher', read(parts.publisher, readText)),
  }
}

/** The works that the article draws on: titles, addresses, or maps. */
export const readSources: Reader<SourceWork[]> = readList(readSource)
