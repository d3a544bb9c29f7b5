import type { Position } from '@trifold/core'
import type { z } from 'zod'
import type { Report } from './source/report.ts'

/** Reports where and how a value departs from its schema. */
export const reportIssues = (
  error: z.ZodError,
  place: (path: readonly PropertyKey[]) => Position | undefined,
  report: Report,
): void => {
  for (const { path, message } of error.issues) {
    report(place(path), {
      code: 'article-valid',
      severity: 'error',
      message: `${nameOf(path)}: ${message}.`.replace(/\.\.$/, '.'),
    })
  }
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'The article'
    : path
        .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
        .join('')
        .replace(/^\./, '')
