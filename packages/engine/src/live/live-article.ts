import { createHash } from 'node:crypto'
import type { LiveCollection } from './live-collection.ts'

/** An article as others know it. */
export interface LiveArticle {
  /** Absolute. */
  readonly path: string
  /** Relative to `cwd`, with / between folders. */
  readonly file: string
  /** By its front matter or its file's name, as long as it is not rendered. */
  readonly title: string
  readonly slug: string
  readonly lang: string
  readonly draft: boolean
  /** Bytes of its file; 0 if that cannot be read. */
  readonly size: number
  /** Stands for the bytes of its file, by whatever name; empty if that cannot be read. */
  readonly hash: string
  /** Whether it is not rendered until the configuration of its collection is mended. */
  readonly held: boolean
}

/** Lists articles as they stand; hashes the bytes of a file once. */
export const createLister = (): ((live: LiveCollection) => LiveArticle[]) => {
  const hashes = new WeakMap<Uint8Array, string>()
  const hashOf = (bytes: Uint8Array): string => {
    const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('base64url')
    hashes.set(bytes, hash)
    return hash
  }
  return ({ placed, inMemory }) =>
    [...placed.values()].flatMap(({ article: { path, file }, identity, source, place }) => {
      if (place === 'draft' || place === 'skipped') return []
      const { slug, lang, draft, title = file } = identity
      const bytes = 'bytes' in source ? source.bytes : undefined
      const read = { size: bytes?.length ?? 0, hash: bytes === undefined ? '' : hashOf(bytes) }
      return [{ path, file, title, slug, lang, draft, ...read, held: inMemory === undefined }]
    })
}
