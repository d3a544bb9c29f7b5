import type { TrifoldArticle } from '@trifold/vite'
import type { CollectionSettings } from './settings.ts'

/** An article, and where the site shows it. */
export interface SiteArticle extends TrifoldArticle {
  readonly collection: CollectionSettings
  /** The page's path, from the site's root. */
  readonly path: string
}
