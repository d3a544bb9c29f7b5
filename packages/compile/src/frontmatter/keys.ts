/** A key of front matter: the names under which posts carry it. */
export interface Key {
  /** Other spellings, as binding as the key itself: a wrong value is an error. */
  readonly aliases: readonly string[]
  /** Keys of other tools that mean nearly the same: a value that cannot be read is a warning, and carried along. */
  readonly borrowed: readonly string[]
}

/**
 * Every key that Trifold reads. Capitals, `_` and `-` make no difference: `coverImage` is `cover_image`. Where several
 * names of one key are given, the first in this order counts and the others are carried along; those of `tags` are
 * joined.
 */
export const keys = {
  title: { aliases: [], borrowed: [] },
  subtitle: { aliases: [], borrowed: [] },
  description: { aliases: [], borrowed: ['summary', 'excerpt', 'meta_description'] },
  slug: { aliases: [], borrowed: [] },
  lang: { aliases: ['language'], borrowed: ['locale'] },
  authors: { aliases: ['author'], borrowed: [] },
  publisher: { aliases: [], borrowed: [] },
  published: {
    aliases: ['date'],
    borrowed: [
      'pub_date',
      'publish_date',
      'published_at',
      'published_on',
      'date_published',
      'created',
      'created_at',
    ],
  },
  modified: {
    aliases: ['updated', 'lastmod'],
    borrowed: [
      'last_modified',
      'last_modified_at',
      'last_updated',
      'updated_at',
      'updated_date',
      'date_modified',
    ],
  },
  tags: { aliases: ['tag', 'categories', 'category', 'keywords'], borrowed: [] },
  license: { aliases: ['licence'], borrowed: [] },
  image: {
    aliases: ['cover'],
    borrowed: [
      'cover_image',
      'featured_image',
      'hero_image',
      'social_image',
      'og_image',
      'thumbnail',
      'images',
    ],
  },
  canonical: { aliases: ['canonical_url'], borrowed: ['canonical_link'] },
  sources: { aliases: [], borrowed: [] },
  translations: { aliases: [], borrowed: [] },
  slides: { aliases: [], borrowed: [] },
  draft: { aliases: [], borrowed: [] },
} as const satisfies Record<string, Key>

export type KeyName = keyof typeof keys

/** The spelling that comparisons use. */
export const foldKey = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '')

/** What a key of an author means: which of ours, how binding, and its rank among that one's names. */
export interface Meaning {
  readonly name: KeyName
  readonly binding: boolean
  readonly rank: number
}

/** Meanings by folded spelling. `aliases` are a collection's own, from theirs to ours. */
export const meaningsOf = (aliases: Readonly<Record<string, string>> = {}): Map<string, Meaning> => {
  const meanings = new Map<string, Meaning>()
  for (const [name, { aliases, borrowed }] of Object.entries(keys) as [KeyName, Key][]) {
    const names = [name, ...aliases, ...borrowed]
    names.forEach((spelling, rank) => {
      meanings.set(foldKey(spelling), { name, binding: rank <= aliases.length, rank })
    })
  }
  for (const [theirs, ours] of Object.entries(aliases)) {
    const meaning = meanings.get(foldKey(ours))
    if (meaning !== undefined) meanings.set(foldKey(theirs), { ...meaning, binding: true, rank: 1 })
  }
  return meanings
}
