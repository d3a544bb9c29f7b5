import type { Collection } from '../collections/collection.ts'
import type { ContentRequest } from '../request.ts'

/** Tells the request's caller how far a run has come. */
export const countProgress = (collections: readonly Collection[], request: ContentRequest) => {
  const total = collections.reduce((sum, { articles }) => sum + articles.length, 0)
  let done = 0
  return {
    next: (file: string): void => request.onProgress?.(done++, total, file),
    end: (): void => request.onProgress?.(total, total, ''),
  }
}
