import { resolve } from 'node:path'
import type { Article, Diagnostic, OutputFile, SearchAppearance } from '@trifold/core'
import { articleRenderer } from '../plan/article-renderer.ts'
import type { Planned } from '../plan/plan-collection.ts'
import type { Crash } from '../report.ts'
import { keepSources } from './keep-sources.ts'
import type { PlacedArticle } from './place-articles.ts'
import type { RenderedInMemory } from './render-in-memory.ts'
import { tidyDiagnostics } from './tidy-diagnostics.ts'

/** A file of an article's output, and the format that it is of. */
export interface RenderedFile extends OutputFile {
  readonly format: string
}

/** What rendering one article came to. */
export interface RenderedArticle {
  /** Absent if it, or the configuration of its collection, has errors; or if it is a draft and those are not wanted. */
  readonly article?: Article | undefined
  readonly slug: string
  readonly lang: string
  readonly draft: boolean
  /** Whether it and all of its formats are without errors. */
  readonly usable: boolean
  readonly files: readonly RenderedFile[]
  /** What its data earns in search results. */
  readonly appearances: readonly SearchAppearance[]
  /** Sorted; a finding that was made twice stands here once. */
  readonly diagnostics: readonly Diagnostic[]
  /** Text of every file that has findings, by its path in them: for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** Every file that the result was made of, the article's own first: absolute paths. */
  readonly watched: readonly string[]
  /** Where the local images are that it shows, by the hash of their bytes: absolute paths. */
  readonly images: ReadonlyMap<string, string>
  /** The bytes of those SVG of which something was taken out that could run or ask for something: to be served, not the file. */
  readonly tamedImages: ReadonlyMap<string, Uint8Array>
  /** What threw; each has a diagnostic `internal` as well. */
  readonly crashes: readonly Crash[]
}

/** The collection that an article is of, and the files that stand for both: absolute paths, the article's first. */
interface Surroundings {
  readonly planned: Planned
  readonly watched: readonly string[]
}

/** What rendering an article in memory came to, as those outside hear of it. */
export const renderedArticle = (
  placed: PlacedArticle,
  rendered: RenderedInMemory,
  { planned: { plan, source }, watched }: Surroundings,
): RenderedArticle => {
  const diagnostics = tidyDiagnostics(rendered.diagnostics)
  const sources = new Map<string, string>()
  keepSources(sources, diagnostics, new Map([source, ...rendered.texts]))
  const { slug, lang, draft } = placed.identity
  const template = plan?.template?.path
  const shared = plan === undefined || template === undefined ? [] : [resolve(plan.cwd, template)]
  return {
    article: rendered.compiled?.article,
    slug,
    lang,
    draft,
    usable: rendered.usable,
    files: rendered.rendered.flatMap(({ format, files, usable }) =>
      usable && format.name !== articleRenderer.name
        ? files.map((file) => ({ ...file, format: format.name }))
        : [],
    ),
    appearances: rendered.rendered.flatMap(({ appearances }) => appearances ?? []),
    diagnostics,
    sources,
    watched: [...new Set([...watched, ...shared, ...rendered.linked, ...rendered.uses])],
    images: rendered.images,
    tamedImages: rendered.tamedImages,
    crashes: rendered.crashes,
  }
}

/** An article whose collection cannot be planned. */
export const refusedArticle = (
  { diagnostics, source }: Planned,
  watched: readonly string[],
): RenderedArticle => ({
  slug: '',
  lang: '',
  draft: false,
  usable: false,
  files: [],
  appearances: [],
  diagnostics,
  sources: new Map([source]),
  watched,
  images: new Map(),
  tamedImages: new Map(),
  crashes: [],
})
