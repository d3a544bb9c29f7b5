import { locate } from '@trifold/compile'
import type { Diagnostic } from '@trifold/core'
import { articleRenderer } from '../plan/article-renderer.ts'
import type { CheckedArticle, Crash } from '../report.ts'
import { lostProcess } from './compile-article.ts'
import { keepSources } from './keep-sources.ts'
import type { PlacedArticle } from './place-articles.ts'
import type { RenderedFormat } from './render-article.ts'
import { type CollectionInMemory, type RenderedInMemory, renderInMemory } from './render-in-memory.ts'

/** What checking one article came to; a draft that is not wanted has no report, nor has what is skipped. */
export interface Checked {
  readonly report?: CheckedArticle
  readonly isDraft?: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly crashes: readonly Crash[]
  /** Text of the files with findings. */
  readonly sources: ReadonlyMap<string, string>
}

/** Compiles and renders an article in memory, and keeps what is to be told of it. */
export const checkArticle = async (placed: PlacedArticle, opened: CollectionInMemory): Promise<Checked> => {
  const rendered = await renderInMemory(placed, opened)
  const { diagnostics, crashes } = rendered
  const sources = new Map<string, string>()
  keepSources(sources, diagnostics, new Map([opened.plan.source, ...rendered.texts]))
  const untold = { diagnostics, crashes, sources }
  const { place } = placed
  if ((place === 'draft' || place === 'skipped') && rendered.usable)
    return { ...untold, isDraft: place === 'draft' }
  return { ...untold, report: reportOf(placed, rendered) }
}

/** An article at which the process ended that was to check it. */
export const lostInCheck = (placed: PlacedArticle, how: string): Checked => {
  const { diagnostics, crash } = lostProcess(placed.article.file, how)
  const report = reportOf(placed, { compiled: undefined, rendered: [], usable: false })
  return { report, diagnostics, crashes: crash === undefined ? [] : [crash], sources: new Map() }
}

const reportOf = (
  { article, identity }: PlacedArticle,
  {
    compiled,
    rendered,
    usable,
  }: Pick<RenderedInMemory, 'rendered' | 'usable'> & {
    readonly compiled?: RenderedInMemory['compiled'] | undefined
  },
): CheckedArticle => {
  const { file, location } = article
  const { slug, lang } = identity
  return {
    file,
    slug,
    lang,
    title: compiled?.article?.meta.title ?? locate(location).title,
    status: usable ? 'ok' : 'failed',
    omitted: omittedOf(rendered),
    appearances: rendered.flatMap(({ appearances }) => appearances ?? []),
  }
}

const omittedOf = (rendered: readonly RenderedFormat[]): CheckedArticle['omitted'] =>
  Object.fromEntries(
    rendered
      .filter(({ format }) => format.renderer.name !== articleRenderer.name)
      .map(({ format, omitted }) => [format.renderer.name, omitted]),
  )
