import { type Article, type Position, rootsOf, visit } from '@trifold/core'
import { checkUrl } from '../markdown/url.ts'
import type { Report } from '../source/report.ts'

/**
 * What Markdown's compiler sees to and an `article.json` may break: ids are unique, every footnote that is referred to
 * exists, addresses are within their limit.
 */
export const checkIdentity = (article: Article, report: Report): void => {
  const ids = new Map<string, Position | undefined>()
  const footnotes = new Set(article.footnotes.map(({ identifier }) => identifier))
  visit(rootsOf(article), (node) => {
    if (node.type === 'link' || node.type === 'image') checkUrl(node.url, node.position, report)
    if (node.type === 'footnoteReference' && !footnotes.has(node.identifier)) {
      report(node.position, {
        code: 'footnote-found',
        severity: 'error',
        message: `The footnote ${node.identifier} is referred to and not in footnotes.`,
      })
    }
    if (!('id' in node)) return
    if (!ids.has(node.id)) ids.set(node.id, node.position)
    else {
      report(node.position, {
        code: 'id-unique',
        severity: 'error',
        message: `The id ${node.id} stands here and in line ${ids.get(node.id)?.start.line ?? 1}; expected it once.`,
        help: 'Rename one of the two.',
      })
    }
  })
}
