import {
  closest,
  type Metadata,
  proseModes,
  type SlideSettings,
  slideSchemes,
  slideSizes,
} from '@trifold/core'
import { tagMeantBy, tagOfLanguage } from '../location/language-names.ts'
import { normaliseLanguage } from '../location/languages.ts'
import { type Field, replacing } from './field.ts'
import type { KeyName } from './keys.ts'
import { given, readAgent, readAuthors } from './read-agents.ts'
import { readCalendarDate } from './read-calendar-date.ts'
import { readImage } from './read-image.ts'
import { readJsonld } from './read-jsonld.ts'
import { readSources } from './read-sources.ts'
import { readTags } from './read-tags.ts'
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

/** What front matter can say: metadata, and whether the article is a draft. */
export type Values = Partial<Omit<Metadata, 'extra'>> & { draft?: boolean }

const readLanguage: Reader<string> = (field, reading) => {
  const tag = field.kind === 'scalar' ? normaliseLanguage(field.text) : undefined
  if (tag !== undefined) {
    reportMistaken(field, tag, reading)
    return tag
  }
  const meant = field.kind === 'scalar' ? tagOfLanguage(field.text) : undefined
  const help = meant && `Did you mean ${meant}?`
  return wrong(field, reading, 'a language tag such as en or pt-BR', help, meant)
}

/** `jp` is no language; a tag that nobody registered may be one all the same. */
const reportMistaken = (field: Field, tag: string, { report, slip }: Reading): void => {
  const meant = tagMeantBy(tag)
  if (meant === undefined || field.kind !== 'scalar') return
  report(field.position, {
    code: 'frontmatter-value',
    severity: slip,
    message: `${field.name} is “${field.text}”, which is the tag of no language.`,
    help: `Did you mean ${meant}?`,
    fix: replacing(field.position, field.text, meant),
  })
}

/** A date, or a map with one beside who made the change, as Docusaurus has it. */
const readModified: Reader<string> = (field, reading) => {
  if (field.kind !== 'map') return readCalendarDate(field, reading)
  const parts = readParts(field, modifiedSpellings, reading, 'date')
  if (parts === undefined) return undefined
  if (parts.date === undefined) {
    reading.carry()
    return undefined
  }
  reading.placing.put('modified', parts.date)
  return readCalendarDate(parts.date, reading)
}

const readCanonical: Reader<string> = (field, reading) => {
  const url = readUrl(field, reading)
  if (url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url))) return url
  return wrong(
    field,
    reading,
    'an address that begins with https://',
    'Write the whole address, the name of the site included.',
  )
}

/** The parts of a change. */
export const modifiedSpellings = { date: [] }

type Translation = Metadata['translations'][number]

/** The parts of a translation, and other names for them. */
export const translationSpellings = { lang: ['language'], url: [] }

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
  const parts = readParts(field, translationSpellings, reading) ?? {}
  if (parts.lang === undefined) return lacks(field, 'lang', reading, 'its language, such as fr')
  if (parts.url === undefined) return lacks(field, 'url', reading, 'its address')
  const lang = readLanguage(parts.lang, reading)
  const url = readUrl(parts.url, reading)
  return lang === undefined || url === undefined ? undefined : { lang, url }
}

const readSlides: Reader<SlideSettings> = (field, reading) => {
  if (field.kind !== 'map') return wrong(field, reading, 'a map with theme, scheme, size or prose')
  const parts = readParts(field, { theme: [], scheme: [], size: [], prose: [] }, reading) ?? {}
  return {
    ...given('theme', parts.theme && readText(parts.theme, reading)),
    ...given('scheme', parts.scheme && readChoice(slideSchemes)(parts.scheme, reading)),
    ...given('size', parts.size && readChoice(slideSizes)(parts.size, reading)),
    ...given('prose', parts.prose && readChoice(proseModes)(parts.prose, reading)),
  }
}

/** How posts say yes and no, in any capitals. */
export const flagWords = { yes: ['true', 'yes', 'on', '1'], no: ['false', 'no', 'off', '0'] } as const

const readFlag: Reader<boolean> = (field, reading) => {
  const text = field.kind === 'scalar' ? field.text.trim().toLowerCase() : ''
  if (flagWords.yes.some((word) => word === text)) return true
  if (flagWords.no.some((word) => word === text)) return false
  const meant = closest(text, ['true', 'false'])
  return wrong(field, reading, 'true or false', meant && `Did you mean ${meant}?`, meant)
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
  modified: readModified,
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
