import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RenderedArticle, RenderedFile } from 'trifold'
import { servedImage } from './served-image.ts'
import { siteFolder } from './site-renderers.ts'

/** The files of an article that the site serves as they are. */
export interface Outputs {
  /** Their folder: named after the article, other when any of them is other. */
  readonly folder: string
  readonly files: readonly Pick<RenderedFile, 'path' | 'content'>[]
}

/**
 * What the site serves of an article: its slides, and the formats that readers may download, with what they need; images
 * that are not imported.
 */
export const outputsOf = (rendered: RenderedArticle, downloads: readonly string[]): Outputs => {
  const { files, slug, images, tamedImages } = rendered
  const wanted = files.filter(
    ({ path, format }) => !path.startsWith(siteFolder) && (format === 'slides' || downloads.includes(format)),
  )
  const shown = [...images].flatMap(([hash, path]) => {
    const name = servedImage(hash, rendered)
    return name === undefined ? [] : [{ path: name, content: tamedImages.get(hash) ?? readFileSync(path) }]
  })
  const served = [...wanted, ...shown]
  const hash = createHash('sha256')
  for (const { path, content } of served) hash.update(`${path}\0`).update(content).update('\0')
  return { folder: `${nameOf(slug)}-${hash.digest('hex').slice(0, 8)}`, files: served }
}

/** The last part of the slug, in characters that need no escape in an address. */
const nameOf = (slug: string): string =>
  slug
    .split('/')
    .at(-1)
    ?.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'article'
