import type { Diagnostic } from '@trifold/core'
import type { ArticleRecord, FormatRecord } from './manifest.ts'

/**
 * What was found of an article as its source is now. The formats of one that failed as a whole are of an earlier source: what
 * was found of them then is no longer true.
 */
export const findingsOf = (
  { state, diagnostics, formats }: ArticleRecord,
  isShown: (format: FormatRecord) => boolean = () => true,
): Diagnostic[] => [
  ...diagnostics,
  ...(state === 'failed' ? [] : formats.filter(isShown).flatMap((format) => format.diagnostics)),
]
