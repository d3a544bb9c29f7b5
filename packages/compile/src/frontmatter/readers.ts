import { type Metadata, proseModes, type SlideSettings } from '@trifold/core'
import { normaliseLanguage } from '../location/languages.ts'
import type { KeyName } from './keys.ts'
import { given, readAgent, readAuthors } from './read-agents.ts'
import { readCalendarDate } from './read-calendar-date.ts'
import { readImage } from './read-image.ts'
import { readJsonld } from './read-jsonld.ts'
import { readSources } from './read-sources.ts'
import { readTags } from './read-tags.ts'
import { type Reader, readChoice, readList, readParts, readText, readUrl, wrong } from './reading.ts'

/** What front matter can say: metadata, and whether the article is a draft. */
export type Values = Partial<Omit<Metadata, 'extra'>> & { draft?: boolean }

const readLanguage: Reader<string> = (field, reading) => {
  const tag = field.kind === 'scalar' ? normaliseLanguage(field.text) : undefined
  return tag ?? wrong(field, reading, 'a language tag such as en or pt-BR')
}

const readCanonical: Reader<string> = (field, reading) => {
  const url = readUrl(field, reading)
  if (url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url))) return url
  return wrong(field, reading, 'an address that begins with https://')
}

type Translation = Metadata['translations'][number]

/** A map from languages to addresses, or a list of maps with both. */
const readTranslations: Reader<Translation[]> = (field, reading) => {
  if (field.kind !== 'map' || field.entries.has('url')) return readList(readTranslation)(field, reading)
  const values: Translation[] = []
  for (const { key, keyPosition, field: part } of field.entries.values()) {
    reading.placing.within(field, values.length, part, keyPosition)
    const url = readUrl(part, reading)
    if (url !== undefined) values.push({ lang: normaliseLanguage(key) ?? key, url })
  }
  return values
}

const readTranslation: Reader<Translation> = (field, reading) => {
  if (field.kind !== 'map') return wrong(field, reading, 'a map with lang and url')
  const parts = readParts(field, { lang: ['language'], url: [] }, reading) ?? {}
  if (parts.lang === undefined || parts.url === undefined)
    return wrong(field, reading, 'a map with lang and url')
  const lang = readLanguage(parts.lang, reading)
  const url = readUrl(parts.url, reading)
  return lang === undefined || url === undefined ? undefined : { lang, url }
}

const readSlides: Reader<SlideSettings> = (field, reading) => {
  if (field.kind !== 'map') return wrong(field, reading, 'a map with theme, scheme, size or prose')
  const parts = readParts(field, { theme: [], scheme: [], size: [], prose: [] }, reading) ?? {}
  return {
    ...given('theme', parts.theme && readText(parts.theme, reading)),
    ...given('scheme', parts.scheme && readChoice(['auto', 'light', 'dark'] as const)(parts.scheme, reading)),
    ...given('size', parts.size && readChoice(['16:9', '4:3'] as const)(parts.size, reading)),
    ...given('prose', parts.prose && readChoice(proseModes)(parts.prose, reading)),
  }
}

const readFlag: Reader<boolean> = (field, reading) => {
  const text = field.kind === 'scalar' ? field.text.trim().toLowerCase() : ''
  if (['true', 'yes', 'on', '1'].includes(text)) return true
  if (['false', 'no', 'off', '0'].includes(text)) return false
  return wrong(field, reading, 'true or false')
}

/** A reader for each key. */
export const readers: { readonly [Name in KeyName]: Reader<NonNullable<Values[Name]>> } = {
  title: readText,
  subtitle: readText,
  description: readText,
  slug: readText,
  lang: readLanguage,
  authors: readAuthors,
  publisher: readAgent('Organization'),
  published: readCalendarDate,
  modified: readCalendarDate,
  tags: readTags,
  license: readText,
  image: readImage,
  canonical: readCanonical,
  sources: readSources,
  translations: readTranslations,
  slides: readSlides,
  jsonld: readJsonld,
  draft: readFlag,
}
