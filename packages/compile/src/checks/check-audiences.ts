import { type Article, rendererGroups, rootsOf, visit } from '@trifold/core'
import type { CompileOptions } from '../compile-options.ts'
import type { Report } from '../source/report.ts'
import { suggestion } from '../suggestion.ts'

/** What `only` and `except` may name: groups of formats, then formats. */
export const audiencesOf = (formats: CompileOptions['formats']): string[] => [
  ...new Set([...rendererGroups, ...formats.map(({ group }) => group), ...formats.map(({ name }) => name)]),
]

/** Every audience of an `only` or `except` exists. (In Markdown the fence's attribute has been checked already.) */
export const checkAudiences = (article: Article, audiences: readonly string[], report: Report): void =>
  visit(rootsOf(article), (node) => {
    if (node.type !== 'only' && node.type !== 'except') return
    for (const name of node.for.filter((name) => !audiences.includes(name))) {
      report(node.position, {
        code: 'attribute-value',
        severity: 'error',
        message: `for is “${name}”; expected one or more of ${audiences.join(', ')}.`,
        help: suggestion(name, audiences, 'Use one of these.'),
      })
    }
  })
