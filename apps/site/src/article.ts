import type { TrifoldArticle } from '@trifold/vite'
import type { CollectionSettings } from './settings.ts'

/** An article, and where the site shows it. */
export interface SiteArticle extends TrifoldArticle {
  readonly collection: CollectionSettings
  /** The page's path, from the site's root. */
  readonly path: string
  /** The page in other languages, and this one among them, where there are any: the original first. */
  readonly versions: readonly SiteVersion[]
}

/** The page of an article in one of its languages. */
export interface SiteVersion {
  readonly lang: string
  readonly path: string
}
