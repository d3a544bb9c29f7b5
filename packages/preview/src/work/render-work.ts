import type { SearchAppearance } from '@trifold/core'
import type { Dependence, LiveFolder } from '@trifold/engine'
import type { LocatedFinding, SearchResult } from '@trifold/studio'
import type { EditorName } from './editor-address.ts'

/** An article before it is rendered. */
export interface ListedArticle {
  /** Absolute. */
  readonly path: string
  /** As a person finds it: relative to the folder that is shown, with / between folders. */
  readonly file: string
  readonly title: string
  readonly slug: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly draft: boolean
  /** Whether it is not rendered until the configuration of its collection is mended. */
  readonly held: boolean
  /** Bytes of its file. */
  readonly size: number
  /** Stands for these bytes. */
  readonly hash: string
}

/** Everything that is shown, before any of it is rendered. */
export interface Listing {
  /** What the configuration calls it, if that is one collection. */
  readonly name?: string | undefined
  readonly articles: readonly ListedArticle[]
  readonly folders: readonly LiveFolder[]
  /** What is wrong with the configurations. */
  readonly diagnostics: readonly LocatedFinding[]
}

/** A file of an article's output. */
export interface PreviewFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly format: string
}

/** What is found of an article. */
export interface ArticleFindings {
  /** Whether it and all of its formats are without errors. */
  readonly usable: boolean
  readonly errors: number
  readonly warnings: number
  /** Errors first. */
  readonly diagnostics: readonly LocatedFinding[]
}

/** An article as it was rendered. */
export interface RenderedPreview
  extends ArticleFindings,
    Omit<ListedArticle, 'path' | 'file' | 'size' | 'held'> {
  /** Empty if they were not asked for, or the article has errors. */
  readonly files: readonly PreviewFile[]
  /** The JSON-LD document as data. */
  readonly graph?: unknown
  readonly search?: SearchResult | undefined
  readonly appearances: readonly SearchAppearance[]
  /** Every file that it was made of: absolute paths. */
  readonly watched: readonly string[]
  /** What has it become other. */
  readonly dependence: Dependence
}

/** What a change of files came to. */
export interface WorkChange {
  /** Articles that are other now, as absolute paths: those that changed themselves first. */
  readonly articles: readonly string[]
  /** Present if articles came, went, or are called otherwise, or a configuration changed. */
  readonly listing?: Listing | undefined
}

/** Reads and renders articles, beside the caller or in a thread of its own. Answers in the order in which it was asked. */
export interface RenderWork {
  open(): Promise<Listing>
  /** Takes what is known already of articles that were rendered elsewhere. */
  recall(known: ReadonlyMap<string, Dependence>): Promise<void>
  /** Rejects if a folder cannot be read any more: then everything stays as it was. */
  change(paths: readonly string[]): Promise<WorkChange>
  /** Undefined for what is none of the articles, or is held. */
  render(path: string, files: boolean): Promise<RenderedPreview | undefined>
  /** Ends what is under way, which is rejected with `ThreadEnded`; beside the caller, nothing can be ended. */
  interrupt(): void
  close(): Promise<void>
}

/** What the work begins with; plain data, so that it reaches a thread. */
export interface WorkRequest {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly drafts: boolean
  readonly strict?: boolean | undefined
  readonly editor: EditorName
  /** Whether a thread that does it lets others go first. */
  readonly isBackground?: boolean | undefined
}
