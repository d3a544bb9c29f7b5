import { type Article, articleSchema } from '@trifold/core'
import { audiencesOf, checkAudiences } from './checks/check-audiences.ts'
import { checkIdentity } from './checks/check-identity.ts'
import type { CompileOptions } from './compile-options.ts'
import { fieldAt, locatedTree } from './json/located-tree.ts'
import { parseJson } from './json/parse-json.ts'
import { safeSlug } from './location/slug.ts'
import { reportIssues } from './report-issues.ts'
import { createLines } from './source/lines.ts'
import type { Report } from './source/report.ts'

/**
 * An `article.json` to an Article: the same model, written by another tool. Positions become those of the JSON file.
 */
export const compileJson = (text: string, options: CompileOptions, report: Report): Article | undefined => {
  const root = parseJson(createLines(text), report)
  if (root === undefined) return undefined
  const parsed = articleSchema.safeParse(locatedTree(root))
  if (!parsed.success) {
    reportIssues(parsed.error, (path) => fieldAt(root, path).position, report)
    return undefined
  }
  const article = parsed.data
  checkIdentity(article, report)
  checkAudiences(article, audiencesOf(options.formats), report)
  const slug = safeSlug(article.meta.slug)
  if (slug === article.meta.slug) return article
  report(fieldAt(root, ['meta', 'slug']).position, {
    code: 'slug-safe',
    severity: 'warning',
    message: `The slug “${article.meta.slug.slice(0, 60)}” cannot be a folder everywhere; ${slug || 'untitled'} is used.`,
  })
  return { ...article, meta: { ...article.meta, slug: slug || 'untitled' } }
}
