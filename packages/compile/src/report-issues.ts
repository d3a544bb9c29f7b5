import { describeIssue, type Position } from '@trifold/core'
import type { z } from 'zod'
import type { Report } from './source/report.ts'

/** Reports where and how a value departs from its schema. */
export const reportIssues = (
  error: z.ZodError,
  place: (path: readonly PropertyKey[]) => Position | undefined,
  report: Report,
): void => {
  for (const issue of error.issues) {
    report(place(issue.path), {
      code: 'article-valid',
      severity: 'error',
      message: `${nameOf(issue.path)}: ${describeIssue(issue)}.`.replace(/\.\.$/, '.'),
      help: 'trifold json-schema article prints what an article.json may hold.',
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
