import { createHash } from 'node:crypto'
import type { LocalFile, LocalFileProblem } from '@trifold/core'

/** Files by their path in a collection, read as the engine reads them. */
export const localFiles =
  (files: Readonly<Record<string, string | Uint8Array>>) =>
  (path: string): LocalFile | LocalFileProblem => {
    const content = files[path]
    if (content === undefined) return { problem: 'missing', message: `There is no file “${path}”.` }
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const hash = createHash('sha256').update(bytes).digest('hex')
    return { path, location: path, bytes, hash, derive: (_, make) => make() }
  }
