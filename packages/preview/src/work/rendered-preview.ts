import { resolve } from 'node:path'
import { codeFrame, type Diagnostic } from '@trifold/core'
import type { LiveArticle, LiveRendered, RenderedFile } from '@trifold/engine'
import { directionOf } from '@trifold/prose'
import type { LocatedFinding } from '@trifold/studio'
import { editorAddress } from './editor-address.ts'
import type { PreviewFile, RenderedPreview, WorkRequest } from './render-work.ts'
import { searchResult } from './search-result.ts'

/** Each frame reads the whole source, and nobody reads that many findings. */
const mostFindings = 500

/** How findings are shown. */
type Shown = Pick<WorkRequest, 'cwd' | 'editor'>

/** Findings with the lines that they are about, errors first; no more than a person would go through. */
export const locatedFindings = (
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { cwd, editor }: Shown,
): LocatedFinding[] =>
  [...diagnostics]
    .sort((a, b) => ranks[a.severity] - ranks[b.severity])
    .slice(0, mostFindings)
    .map((diagnostic) => {
      const { file, line, column } = diagnostic
      const source = sources.get(file)
      const address = editorAddress(editor, { path: resolve(cwd, file), line, column })
      return {
        ...diagnostic,
        frame: source === undefined ? '' : codeFrame(source, diagnostic),
        ...(address === undefined ? {} : { editor: address }),
      }
    })

const ranks: Readonly<Record<Diagnostic['severity'], number>> = { error: 0, warning: 1, info: 2 }

/** What the preview shows of an article that was rendered. */
export const renderedPreview = (
  rendered: LiveRendered,
  { title, hash }: LiveArticle,
  shown: Shown,
): RenderedPreview => {
  const { article, slug, draft, usable, diagnostics, sources, appearances, watched, dependence } = rendered
  const lang = article?.meta.lang ?? rendered.lang
  const files = usable ? rendered.files.map(fileOf) : []
  const count = (severity: string) => diagnostics.filter((found) => found.severity === severity).length
  const graph = graphOf(files)
  return {
    title: article?.meta.title ?? title,
    slug,
    lang,
    dir: directionOf(lang),
    draft,
    hash,
    usable,
    errors: count('error'),
    warnings: count('warning'),
    diagnostics: locatedFindings(diagnostics, sources, shown),
    files,
    ...(graph === undefined ? {} : { graph }),
    ...(article === undefined || !usable ? {} : { search: searchResult({ article, files, graph }) }),
    appearances,
    watched,
    dependence,
  }
}

const fileOf = ({ path, content, format }: RenderedFile): PreviewFile => ({ path, content, format })

/** The JSON-LD as data; what our own renderer prints is JSON. */
const graphOf = (files: readonly PreviewFile[]): unknown => {
  const document = files.find(({ path }) => path === 'article.jsonld')
  return document === undefined ? undefined : JSON.parse(String(document.content))
}
