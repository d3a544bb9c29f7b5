import type { SiteArticle } from '../article.ts'

/** Where the picture is that services show beside a link to a page, from the site's root. */
export const pictureOf = (path: string): string => `${path}preview.png`

/** The picture of an article: those of a reference share that of their collection, translations that of their original. */
export const pictureOfArticle = ({
  path,
  collection,
  versions,
}: Pick<SiteArticle, 'path' | 'collection' | 'versions'>): string =>
  pictureOf(collection.partOf === undefined ? (versions[0]?.path ?? path) : collection.path)
