import type { Agent } from '@trifold/core'
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

const spellings = {
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
    if (field.kind === 'scalar' && typeof field.value !== 'boolean') return named(field, type, reading)
    if (field.kind !== 'map') return wrong(field, reading, 'a name, or a map with a name')
    const parts = readParts(field, spellings, reading, 'name')
    if (parts === undefined) return undefined
    const name = parts.name === undefined ? nameless(field, reading) : readText(parts.name, reading)
    if (name === undefined) return undefined
    const sameAs = parts.sameAs && readList(readUrl)(parts.sameAs, reading)
    return {
      name,
      type: (parts.type && readChoice(['Person', 'Organization'] as const)(parts.type, reading)) ?? type,
      ...given('url', parts.url && readUrl(parts.url, reading)),
      ...given('sameAs', sameAs),
      ...given('image', parts.image && readUrl(parts.image, reading)),
    }
  }

/** `Jane <jane@example.org>`: the address is no part of the name, and not for readers. */
const named = (field: ScalarField, type: Agent['type'], reading: Reading): Agent => {
  const name = plain(field.text)
  const bare = name.replace(/\s<[^<>\s]*@[^<>\s]*>$/, '')
  if (bare !== name) reading.unused(field.name)
  return { name: bare, type }
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
