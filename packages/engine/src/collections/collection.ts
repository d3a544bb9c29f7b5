import type { ContentFolder } from './content-folders.ts'

/** One article's file. */
export interface ArticleFile {
  /** Where it is on this machine. */
  readonly path: string
  /** Relative to the working folder, as shown to the author. */
  readonly file: string
  /** Relative to the collection's folder of articles, from which slug and language come. */
  readonly location: string
}

/** Articles that share a configuration, an output folder and an index page. Folders are absolute. */
export interface Collection {
  readonly root: string
  /** Whether the root holds a `trifold.config.json`. */
  readonly configured: boolean
  /** Where its articles are looked for. */
  readonly content: readonly ContentFolder[]
  readonly outDir: string
  /** Images are read from below this folder alone: the root, or the working folder around an unconfigured one. */
  readonly boundary: string
  /** In the order of their paths. */
  readonly articles: readonly ArticleFile[]
  /** What was asked for: folders and files; only articles in these can be found to be gone. */
  readonly scope: readonly string[]
  /**
   * The folders that were searched, for whichever collection, and those of articles that were named; with the names that were in them
   * before anything was read.
   */
  readonly searched: ReadonlyMap<string, readonly string[]>
}
