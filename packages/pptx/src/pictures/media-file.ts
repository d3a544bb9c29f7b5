import { createHash } from 'node:crypto'
import type { MediaFile } from '../slide/slide-context.ts'

/** Bytes as a file of the package, named after what they are. */
export const mediaFile = (bytes: Uint8Array, extension: MediaFile['extension']): MediaFile => ({
  key: createHash('sha256').update(bytes).digest('hex'),
  bytes,
  extension,
})
