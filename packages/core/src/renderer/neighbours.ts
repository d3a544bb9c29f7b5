import type { Article } from '../article/article.ts'

/** Another article of the collection, compiled. */
export interface Neighbour {
  /** Its path, as shown to the author. */
  readonly file: string
  readonly article: Article
}

/** The articles that an article belongs with. Those that cannot be compiled, and drafts, are not among them. */
export interface Neighbours {
  /** Whether the others in `versions` are translated from this one. */
  readonly isOriginal: boolean
  /** The version that this one is translated from, if it is known which; also among `versions`. */
  readonly original: Neighbour | undefined
  /** The same article in other languages: `post.fr.md` beside `post.md`. */
  readonly versions: readonly Neighbour[]
  /** The articles of the folders that this one stands in, `guide/index.md` or `guide.md`, outermost first. */
  readonly parents: readonly Neighbour[]
}
