import { basename, dirname } from 'node:path'
import {
  type Article,
  closest,
  createDiagnostic,
  type Diagnostic,
  type Finding,
  type Link,
  rootsOf,
  visit,
} from '@trifold/core'
import type { ArticleFile } from '../collections/collection.ts'
import { findings } from '../findings.ts'
import { relativeTo } from '../paths.ts'
import type { TrackedLinks } from './article-links.ts'
import type { Directory } from './directory.ts'
import { namesArticle, pathOf } from './link-candidates.ts'

/** Each compares a missing target with every article: past this many, nobody reads on. */
const mostSuggestions = 50

/** Every link to the source of an article leads to one that is built. */
export const checkLinks = (
  article: Article,
  { file, path }: ArticleFile,
  links: TrackedLinks,
  directory: Directory,
  strict: boolean,
): Diagnostic[] => {
  const found: Diagnostic[] = []
  visit(rootsOf(article), (node) => {
    if (node.type !== 'link') return
    // Looked up here, not only when rendered, so that a result says what it depends on.
    const target = links.find(node.url)
    if (target === undefined || 'folder' in target || !namesArticle(node.url)) return
    const suggest = (): string | undefined =>
      found.length < mostSuggestions ? suggestion(node.url, path, directory) : undefined
    const finding = findingOf(node, target.problem, suggest)
    if (finding === undefined) return
    found.push(createDiagnostic(file, node.position, { ...finding, severity: strict ? 'error' : 'warning' }))
  })
  return found
}

const findingOf = (
  { url }: Link,
  problem: string,
  suggest: () => string | undefined,
): Finding | undefined => {
  if (problem === 'missing') return findings['link-target-exists'](pathOf(url), suggest())
  const reason = reasons[problem]
  return reason === undefined ? undefined : findings['link-target-built'](pathOf(url), reason)
}

/** Why nothing is made of a file that is there. An article whose folder is another's has an error of its own. */
const reasons: Readonly<Record<string, string>> = {
  draft: 'is a draft',
  skipped: 'is skipped, as MDX is a program',
  'not-an-article': 'is not an article of this collection',
  outside: 'lies outside of the collection',
}

const suggestion = (url: string, path: string, { paths }: Directory): string | undefined => {
  const near = closest(
    basename(pathOf(url)),
    paths.filter((other) => other !== path).map((other) => basename(other)),
  )
  const meant = paths.find((other) => basename(other) === near)
  return meant === undefined ? undefined : relativeTo(dirname(path), meant)
}
