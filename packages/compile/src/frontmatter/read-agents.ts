import { type Agent, agentTypes } from '@trifold/core'
import type { Field, ScalarField } from './field.ts'
import {
  consequence,
  plain,
  type Reader,
  type Reading,
  readChoice,
  readList,
  readParts,
  readText,
  readUrl,
  wrong,
} from './reading.ts'

/** The parts of a person or organisation, and other tools' names for them. */
export const agentSpellings = {
  // Docusaurus names the authors of its posts by the key that they have in authors.yml.
  name: ['display_name', 'full_name', 'key'],
  type: [],
  url: ['website', 'homepage', 'link', 'web'],
  sameAs: ['same_as'],
  image: ['image_url', 'avatar', 'picture', 'photo'],
}

/** A person or organisation: a name, or a map with one. */
export const readAgent =
  (type: Agent['type']): Reader<Agent> =>
  (field, reading) => {
    if (field.kind === 'scalar' && typeof field.value === 'string') return named(field, type, reading)
    if (field.kind !== 'map') return wrong(field, reading, 'a name, or a map with a name')
    const parts = readParts(field, agentSpellings, reading, 'name')
    if (parts === undefined) return undefined
    const name = parts.name === undefined ? nameless(field, reading) : readText(parts.name, reading)
    if (name === undefined) return undefined
    const sameAs = parts.sameAs && readList(readUrl)(parts.sameAs, reading)
    return {
      name,
      type: (parts.type && readChoice(agentTypes)(parts.type, reading)) ?? type,
      ...given('url', parts.url && readWebsite(parts.url, reading)),
      ...given('sameAs', sameAs),
      ...given('image', parts.image && readUrl(parts.image, reading)),
    }
  }

/** `Jane <jane@example.org>`: the address is no part of the name, and not for readers. */
const named = (field: ScalarField, type: Agent['type'], reading: Reading): Agent => {
  const name = plain(field.text)
  const bare = name.replace(/\s<[^<>\s]*@[^<>\s]*>$/, '')
  if (bare !== name) reading.unused(field.name)
  if (type === 'Person' && isSeveral(bare)) reportSeveral(field, bare, reading)
  return { name: bare, type }
}

/** What follows a comma in the name of one person. */
const titles = /,\s*(?:jr|sr|ph\.?\s?d|m\.?\s?d|dr|esq|mba|msc|bsc|ma|ba|rn|cpa|ii|iii|iv)\b\.?/gi

/** “Ada, Bob and Eve”, “Ada; Bob”, “Ada Lovelace and Mary Somerville”; but neither “Lovelace, Ada” nor “Research and Development”. */
const isSeveral = (name: string): boolean => {
  const bare = name.slice(0, 1_000).replace(titles, '')
  const commas = bare.split(/,\s/).length - 1
  const joined = /\s(?:and|und|et|y|&)\s/.test(bare)
  return (
    /;\s/.test(bare) ||
    commas > 1 ||
    (commas === 1 && joined) ||
    /^\p{Lu}\S* \p{Lu}\S* (?:and|und|et|y|&) \p{Lu}\S* \p{Lu}\S*$/u.test(bare)
  )
}

const reportSeveral = ({ position }: Field, name: string, { report, slip }: Reading): void =>
  report(position, {
    code: 'author-single',
    severity: slip,
    message: `“${name.slice(0, 80)}” reads like several authors; expected an entry for each, and is taken for the name of one.`,
    help: 'Write a list: [Ada Example, Bob Example].',
  })

/** A host without its scheme is the address of a file beside the page. */
const readWebsite: Reader<string> = (field, reading) => {
  const url = readUrl(field, reading)
  if (
    url === undefined ||
    !/^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(url) ||
    /\.(?:html?|md)$/i.test(url)
  )
    return url
  reading.report(field.position, {
    code: 'link-scheme-given',
    severity: reading.slip,
    message: `The address ${url.slice(0, 60)} has no https:// before it; as it stands, it is that of a file beside this one.`,
    help: `Write https://${url.slice(0, 60)}.`,
  })
  return url
}

const nameless = (field: Field, { report, severity }: Reading): undefined => {
  report(field.position, {
    code: 'author-named',
    severity,
    message: `${field.name} has no name.${consequence(severity)}`,
    help: 'Add name: and the name as readers should see it.',
  })
}

/** One person, or a list of them. */
export const readAuthors: Reader<Agent[]> = readList(readAgent('Person'))

/** An object with the one key, or with none when there is no value. */
export const given = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } =>
  // TypeScript gives a computed key the type string.
  value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value })
