import type { z } from 'zod'
import type { Article } from '../article/article.ts'
import type { Agent } from '../article/metadata.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ArticleLink } from './article-link.ts'
import type { Asset } from './asset.ts'
import type { Browser, BrowserProblem } from './browser.ts'
import type { LocalFile, LocalFileProblem } from './local-file.ts'
import type { Neighbours } from './neighbours.ts'
import type { Omission } from './omission.ts'
import type { Remember } from './remember.ts'
import type { SearchAppearance } from './search-appearance.ts'
import type { SettingPlace } from './setting-place.ts'

/** What a format is for; also what `only` and `except` name. */
export const rendererGroups = ['text', 'slides', 'data'] as const

/** One of the groups. */
export type RendererGroup = (typeof rendererGroups)[number]

/** A file of an article's output. */
export interface OutputFile {
  /** Relative to the article's own folder, with / between folders, never leaving it. */
  readonly path: string
  readonly content: string | Uint8Array
  /** `main` is what a reader opens, `snippet` what someone pastes, `asset` what the others need, `cover` a picture. */
  readonly role: 'main' | 'snippet' | 'asset' | 'cover'
  /** For people: “Slides”, “JSON-LD snippet”. Assets need none. */
  readonly label?: string | undefined
}

/**
 * What rendering an article gives. Without files, the diagnostics that are errors withheld them; files beside an error are
 * whole, and are written if the author's rules make less of it.
 */
export interface Rendered {
  readonly files: OutputFile[]
  readonly diagnostics: Diagnostic[]
  readonly omitted: Omission[]
  /** What the article's data earns in search results, in the order of the data; of renderers that print such data. */
  readonly appearances?: readonly SearchAppearance[] | undefined
}

/** What is true of the whole site, from the collection's configuration. */
export interface SiteSettings {
  readonly name?: string | undefined
  /** Absolute; an article's address is this and its slug, unless front matter names a canonical one. */
  readonly baseUrl?: string | undefined
  /** Absolute, with `{lang}` and `{slug}`: the address of an article in another language than the collection’s. */
  readonly translationUrl?: string | undefined
  /** The website that the collection is a part of; without it, the collection is the site. */
  readonly site?: { readonly name: string; readonly url: string } | undefined
  readonly publisher?: Agent | undefined
  /** An IANA name or an offset such as +01:00, for dates without a zone. */
  readonly timeZone?: string | undefined
  /** The collection's own language; articles in another one are translations. English when nothing is said. */
  readonly lang?: string | undefined
}

/** All that a renderer knows beside the article. */
export interface RenderContext {
  /** The article's path, for diagnostics. */
  readonly file: string
  readonly site: SiteSettings
  /** A local image of the article, or undefined when it is remote, missing or refused (the author has been told). */
  asset(url: string): Asset | undefined
  /**
   * A file that settings name: from the collection's root (without a collection, from the folder that is built), else from
   * the article's own folder.
   */
  localFile(path: string): LocalFile | LocalFileProblem
  /**
   * Where the author said something: at a key of the article's metadata, whatever its name in front matter
   * (`slides.theme`, `authors.0.url`), else in the configuration, as an option of this renderer or under a key of its own
   * (`publisher.url`); the article as a whole, if it stands in neither.
   */
  settingPlace(key: string, option: string): SettingPlace
  /**
   * Where the article is to be found whose source file a relative URL names (`../b/other.md#part`), if it is one of
   * the same collection that is built; else undefined.
   */
  article(url: string): ArticleLink | undefined
  /**
   * The article's versions in other languages, and the articles of its folders; absent where an article is rendered without
   * its collection. A format that asks is made anew when one of them changes.
   */
  neighbours?(): Neighbours
  /**
   * A value that several renderers of one article share, made once. The key names the maker and everything the
   * value depends on beside the article.
   */
  derive<Value>(key: string, make: () => Value): Value
  /**
   * A value that depends on no article (a theme that was read, a style sheet, a table), made once for all articles of a run.
   * The key names the maker and everything the value depends on; there are few of them, so that a run's memory stays bounded.
   */
  readonly shared: Remember
  /** The machine's browser; only formats that require one ask for it. */
  browser(): Promise<Browser | BrowserProblem>
  /** The presentation of the user's whose design slides take on, if one is given; for formats that take one. */
  readonly template?: LocalFile | undefined
  /** Ids of the sections whose slides alone are made, with those of the sections inside them; without any, all are. */
  readonly sections?: readonly string[] | undefined
  /** Handlebars sources that replace the renderer's own, by name (`slides/deck`); empty unless the user asked. */
  readonly templates: ReadonlyMap<string, string>
}

/**
 * Prints an article in one format. Pure: the same article, options and context give the same bytes; no clock,
 * network, environment or locale. What an author can cause is a diagnostic, never an exception; every block that
 * does not reach the output is in `omitted`.
 */
export interface Renderer<Options = unknown> {
  /** The `--to` value, and the prefix of its diagnostics. */
  readonly name: string
  readonly group: RendererGroup
  /** In the cache key: goes up when the output changes for the same input. */
  readonly version: string
  /** What the machine must have beside Trifold: a format that requires something is made only when it is named. */
  readonly requires?: 'browser'
  /** What a user may give for all articles: a format that takes it is made anew when it changes. */
  readonly takes?: 'template'
  /** Parses `{}` to the defaults. */
  readonly options: z.ZodType<Options>
  render(article: Article, options: Options, context: RenderContext): Promise<Rendered>
}

/** Gives a renderer its type, options inferred from their schema. */
export const defineRenderer = <Options>(renderer: Renderer<Options>): Renderer<Options> => renderer
