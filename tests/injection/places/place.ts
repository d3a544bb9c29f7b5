/** A place in the text of an article: what it is, and what an author writes there; `id` is no other piece's. */
export type Place = readonly [name: string, write: (text: string, id: string) => string]

/** A place in front matter: what it is, and the keys that an author writes, of which lists are joined. */
export type Field = readonly [name: string, write: (text: string) => Readonly<Record<string, unknown>>]
