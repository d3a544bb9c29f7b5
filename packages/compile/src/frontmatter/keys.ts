import { remember } from '@trifold/core'

/**
 * Every key that Trifold reads, and the other names under which posts carry it. Capitals, `_` and `-` make no
 * difference: `coverImage` is `cover_image`. Where several names of one key are given, the first in this order counts
 * and the others are carried along; those of `tags` are joined.
 */
export const keys = {
  title: [],
  subtitle: [],
  description: ['summary', 'excerpt', 'meta_description'],
  slug: [],
  lang: ['language', 'locale'],
  authors: ['author'],
  publisher: [],
  published: [
    'date',
    'pub_date',
    'publish_date',
    'published_at',
    'published_on',
    'date_published',
    'created',
    'created_at',
  ],
  modified: [
    'updated',
    'lastmod',
    'last_modified',
    'last_modified_at',
    'last_updated',
    'last_update',
    'updated_at',
    'updated_date',
    'date_modified',
  ],
  tags: ['tag', 'categories', 'category', 'keywords', 'taxonomies'],
  license: ['licence'],
  image: [
    'cover',
    'cover_image',
    'featured_image',
    'feature_image',
    'hero_image',
    'social_image',
    'og_image',
    'thumbnail',
    'images',
  ],
  canonical: ['canonical_url', 'canonical_link'],
  sources: [],
  translations: [],
  slides: [],
  jsonld: [],
  draft: [],
} as const satisfies Record<string, readonly string[]>

export type KeyName = keyof typeof keys

/** Keys of other tools that look like a slip of one above and are none. */
const lookalikes = ['created_by', 'creator', 'data', 'published_by', 'resources', 'seo_title', 'updated_by']

/** The spelling that comparisons use. */
export const foldKey = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '')

/** What a key of an author means: which of ours, whether it is our own name for it, and its rank among the names. */
export interface Meaning {
  readonly name: KeyName
  /** A wrong value is then an error; under another tool's name it is a warning, and carried along. */
  readonly own: boolean
  readonly rank: number
}

/** A collection's own names for our keys, from theirs to ours. */
export type Aliases = Readonly<Record<string, string>>

/** Meanings by folded spelling. A collection's own names are as good as ours. */
export const meaningsOf = (aliases: Aliases = {}): ReadonlyMap<string, Meaning> => {
  const meanings = new Map(tables('meanings', ourMeanings))
  for (const [theirs, ours] of Object.entries(aliases)) {
    const meaning = meanings.get(foldKey(ours))
    if (meaning !== undefined) meanings.set(foldKey(theirs), { ...meaning, own: true, rank: 1 })
  }
  return meanings
}

const ourMeanings = (): ReadonlyMap<string, Meaning> => {
  const meanings = new Map<string, Meaning>()
  // `Object.entries` forgets what the keys are called; the object has no others.
  for (const [name, others] of Object.entries(keys) as [KeyName, readonly string[]][]) {
    const names = [name, ...others]
    names.forEach((spelling, rank) => {
      meanings.set(foldKey(spelling), { name, own: rank === 0, rank })
    })
  }
  return meanings
}

/** Every name that a slip may stand for, folded, with the spelling to suggest. */
export const spellingsOf = (aliases: Aliases = {}): ReadonlyMap<string, string> => {
  const spellings = new Map(tables('spellings', ourSpellings))
  for (const name of Object.keys(aliases)) spellings.set(foldKey(name), name)
  return spellings
}

const ourSpellings = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(keys).flatMap(([name, others]) =>
      [name, ...others].map((spelling) => [foldKey(spelling), spelling] as const),
    ),
  )

/** What is known of our own keys is put together once. */
const tables = remember()

/** Whether a key is known to be no slip of one of ours. */
export const isLookalike = (key: string): boolean =>
  lookalikes.some((lookalike) => foldKey(lookalike) === foldKey(key))
