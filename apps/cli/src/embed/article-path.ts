import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isArticleName, UsageError } from '@trifold/engine'
import { isGraphName } from '../pages/page-name.ts'

/** Where an article’s data comes from: an article that is rendered, or JSON-LD that was. */
export interface ArticlePath {
  readonly path: string
  readonly kind: 'article' | 'graph'
}

/**
 * Finds what `--article` names: a file, the folder of one article, or its output folder.
 *
 * @throws UsageError if there is no such thing, or if it is not clear which of several is meant.
 */
export const findArticlePath = async (cwd: string, given: string): Promise<ArticlePath> => {
  const path = resolve(cwd, given)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new UsageError(`there is no file or folder ${JSON.stringify(given)}`)
  if (found.isDirectory()) return inFolder(path, given)
  if (isGraphName(path)) return { path, kind: 'graph' }
  if (/\.(?:md|markdown|mdx|json)$/i.test(path)) return { path, kind: 'article' }
  throw new UsageError(
    `${JSON.stringify(given)} is no article: expected a Markdown file, an article.json or a file of JSON-LD`,
  )
}

const inFolder = async (folder: string, given: string): Promise<ArticlePath> => {
  const names = (await readdir(folder)).sort()
  if (names.includes('article.jsonld')) return { path: join(folder, 'article.jsonld'), kind: 'graph' }
  const articles = names.filter(isArticleName)
  const index = articles.find((name) => /^index\.(?:md|markdown)$/i.test(name))
  const name = index ?? (articles.length === 1 ? articles[0] : undefined)
  if (name !== undefined) return { path: join(folder, name), kind: 'article' }
  const holds = articles.length === 0 ? 'no article' : `${articles.length} articles: name one of them`
  throw new UsageError(`the folder ${JSON.stringify(given)} holds ${holds}`)
}
