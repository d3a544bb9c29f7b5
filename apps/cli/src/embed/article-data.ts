import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { createDiagnostic, type Diagnostic } from '@trifold/core'
import { renderOne } from '@trifold/engine'
import { renderers } from '@trifold/renderers'
import { checkGraphFile } from '@trifold/web-page'
import { readPageFile } from '../pages/page-source.ts'
import type { ArticlePath } from './article-path.ts'

/** What an article says to machines, and by what its data is known again in a page. */
export interface ArticleData {
  /** Relative to where the command runs. */
  readonly file: string
  readonly id: string
  /** The graph; undefined if it must not be published, for which there is an error. */
  readonly data: unknown
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, string>
  readonly internal: boolean
}

type Read = (path: string, cwd: string) => Promise<ArticleData>

/** Renders an article as a build would, or reads data that was built; in both cases it is checked. */
export const readArticleData = ({ path, kind }: ArticlePath, cwd: string): Promise<ArticleData> =>
  readers[kind](path, cwd)

const shown = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/')

const fromArticle: Read = async (path, cwd) => {
  const file = shown(path, cwd)
  // Drafts too: the article was named.
  const rendered = await renderOne({ cwd, file, renderers, to: ['jsonld'], drafts: true })
  const graph = rendered.files.find((output) => output.path === 'article.jsonld')
  const text = graph === undefined ? undefined : Buffer.from(graph.content).toString('utf8')
  return {
    file,
    id: rendered.slug,
    data: text === undefined ? undefined : JSON.parse(text),
    diagnostics: rendered.diagnostics,
    sources: rendered.sources,
    internal: rendered.crashes.length > 0,
  }
}

const fromGraph: Read = async (path, cwd) => {
  const file = shown(path, cwd)
  const source = await readPageFile(path)
  const nothing = { file, id: '', data: undefined, sources: new Map(), internal: false }
  if ('finding' in source)
    return { ...nothing, diagnostics: [createDiagnostic(file, undefined, source.finding)] }
  const { diagnostics } = checkGraphFile(file, source.text)
  const isUsable = diagnostics.every(({ severity }) => severity !== 'error')
  return {
    ...nothing,
    id: await idBeside(path),
    data: isUsable ? JSON.parse(source.text) : undefined,
    diagnostics,
    sources: new Map([[file, source.text]]),
  }
}

const readers: Readonly<Record<ArticlePath['kind'], Read>> = { article: fromArticle, graph: fromGraph }

/** The slug of the article that JSON-LD was built from, which stands beside it; else the name of its folder or file. */
const idBeside = async (path: string): Promise<string> => {
  const name = basename(path).replace(/\.jsonld$/i, '')
  if (name !== 'article') return name
  const article = await readFile(join(dirname(path), 'article.json'), 'utf8').catch(() => undefined)
  return slugOf(article) ?? basename(dirname(path))
}

const slugOf = (article: string | undefined): string | undefined => {
  try {
    const { meta } = JSON.parse(article ?? '{}')
    return typeof meta?.slug === 'string' ? meta.slug : undefined
  } catch {
    return undefined
  }
}
