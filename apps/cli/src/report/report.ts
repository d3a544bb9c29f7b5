import { compareDiagnostics, type Diagnostic, type SearchAppearance } from '@trifold/core'
import type {
  BuildReport,
  CheckReport,
  CollectionReport,
  FixedFile,
  OmittedByFormat,
  Reason,
} from '@trifold/engine'
import type { PagesReport } from '../pages/check-pages.ts'
import type { Colours } from '../terminal/colours.ts'

/** One article as reports show it. `outputs` is empty where nothing was to be written. */
export interface ReportedArticle {
  readonly file: string
  readonly slug: string
  readonly outputs: readonly string[]
  readonly omitted: OmittedByFormat
  /** What its data earns in search results; undefined where a run does not tell it. */
  readonly appearances?: readonly SearchAppearance[] | undefined
  /** Why it was made, nothing if it was not; undefined where that was not asked for. */
  readonly why?: readonly Reason[] | undefined
}

/** One web page, or file of JSON-LD, as reports show it. */
export interface ReportedPage {
  readonly file: string
  /** How many texts of JSON-LD it holds. */
  readonly graphs: number
  readonly appearances: readonly SearchAppearance[]
}

/** What a run over articles found and did: the same for every format of report. */
export interface Report {
  readonly articles: readonly ReportedArticle[]
  /** Web pages that were checked; undefined where none were asked for. */
  readonly pages?: readonly ReportedPage[] | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Text of the files with findings, for code frames. */
  readonly sources: ReadonlyMap<string, string>
  /** How many articles came out how, by the names that the engine gives: `built`, `fresh`, `failed` … */
  readonly counts: Readonly<Record<string, number>>
  /** Configuration files whose errors kept their collections from being built or checked. */
  readonly refused: readonly string[]
  /** Edited outputs that were left alone; each has a warning as well. */
  readonly kept: readonly string[]
  readonly collections: readonly CollectionReport[]
  /** Whether of all formats the data alone is checked: then the report has room for what it earns. */
  readonly dataAlone?: boolean | undefined
  /** Formats of which it is told why they leave something out, not only how much: a setting may change it. */
  readonly explained?: readonly string[] | undefined
  /** Files in which something was mended, or would be; undefined where that was not asked for. */
  readonly fixed?: readonly FixedFile[] | undefined
}

/** What a report depends on beside what it reports. */
export interface ReportStyle {
  readonly colours: Colours
  /** Places on a line of the terminal; undefined where no person reads at one. */
  readonly width?: number | undefined
  /** Trifold's version. */
  readonly version: string
  /** How long the run took. */
  readonly milliseconds: number
  /** Folder from which the reader of annotations counts paths, if it is not the one that the command ran in. */
  readonly prefix: string
}

/** Prints a report in one format, with a line break at its end. */
export type Reporter = (report: Report, style: ReportStyle) => string

export const reportOfBuild = (build: BuildReport): Report => ({
  articles: build.articles,
  diagnostics: build.diagnostics,
  sources: build.sources,
  counts: build.counts,
  refused: build.refused,
  kept: build.kept,
  collections: build.collections,
})

/** The report of a check of articles, of pages, or of both; `dataAlone`, where no other format is asked for. */
export const reportOfCheck = (
  check: CheckReport | undefined,
  { pages, dataAlone }: { readonly pages?: PagesReport | undefined; readonly dataAlone?: boolean } = {},
): Report => ({
  articles: (check?.articles ?? []).map((article) => ({ ...article, outputs: [] })),
  pages: pages?.pages,
  diagnostics: [...(check?.diagnostics ?? []), ...(pages?.diagnostics ?? [])].sort(compareDiagnostics),
  sources: new Map([...(check?.sources ?? []), ...(pages?.sources ?? [])]),
  counts: {
    ...(check?.counts ?? { checked: 0, failed: 0, drafts: 0 }),
    ...(pages === undefined ? {} : { pages: pages.pages.length }),
  },
  refused: check?.refused ?? [],
  kept: [],
  collections: [],
  dataAlone,
})
