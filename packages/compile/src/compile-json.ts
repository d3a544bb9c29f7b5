import { type Article, articleSchema } from '@trifold/core'
import { audiencesOf, checkAudiences } from './checks/check-audiences.ts'
import { checkIdentity } from './checks/check-identity.ts'
import type { CompileOptions } from './compile-options.ts'
import type { Field } from './frontmatter/field.ts'
import { createPlacing, type Places, placeAll } from './frontmatter/places.ts'
import { fieldAt, locatedTree } from './json/located-tree.ts'
import { parseJson } from './json/parse-json.ts'
import { safeSlug } from './location/slug.ts'
import { reportIssues } from './report-issues.ts'
import { createLines } from './source/lines.ts'
import type { Report } from './source/report.ts'

/** An article, and where its metadata stands. */
interface Located {
  readonly article: Article | undefined
  readonly places: Places
}

/**
 * An `article.json` to an Article: the same model, written by another tool. Positions become those of the JSON file.
 */
export const compileJson = (text: string, options: CompileOptions, report: Report): Located => {
  const root = parseJson(createLines(text), report)
  if (root === undefined) return { article: undefined, places: new Map() }
  const places = placesOf(root)
  const parsed = articleSchema.safeParse(locatedTree(root), { reportInput: true })
  if (!parsed.success) {
    reportIssues(parsed.error, (path) => fieldAt(root, path).position, report)
    return { article: undefined, places }
  }
  const article = parsed.data
  checkIdentity(article, report)
  checkAudiences(article, audiencesOf(options.formats), report)
  const slug = safeSlug(article.meta.slug)
  if (slug === article.meta.slug) return { article, places }
  report(fieldAt(root, ['meta', 'slug']).position, {
    code: 'slug-safe',
    severity: 'warning',
    message: `The slug “${article.meta.slug.slice(0, 60)}” cannot be a folder everywhere; ${slug || 'untitled'} is used.`,
  })
  const renamed = { ...article, meta: { ...article.meta, slug: slug || 'untitled' } }
  return { article: renamed, places }
}

const placesOf = (root: Field): Places => {
  const placing = createPlacing()
  const meta = root.kind === 'map' ? root.entries.get('meta')?.field : undefined
  if (meta?.kind !== 'map') return placing.places
  for (const { key, keyPosition, field } of meta.entries.values()) {
    placing.put(key, field, keyPosition)
    placeAll(field, placing)
  }
  return placing.places
}
