import { type CheckedFile, checkWebPage, readWebPage } from '@trifold/web-page'
import type { SiteFolder } from './site-folder.ts'

/** What a page of a site says to machines, beside what was built for it. */
export interface JudgedPage {
  /** JSON-LD of the page, parsed. */
  readonly graphs: readonly unknown[]
  /** The article’s data as it was built. */
  readonly expected: unknown
  /** Codes of what is wrong with the page, and of what it does not show. */
  readonly findings: readonly string[]
}

/** Reads a page of a built site, and the data that belongs into it. */
export const judgePage = (folder: SiteFolder, page: string, data: string): JudgedPage => {
  const html = folder.read(page)
  return {
    graphs: readWebPage(html).scripts.map(({ text }) => JSON.parse(text)),
    expected: JSON.parse(folder.read(data)),
    findings: findingsOf(checkWebPage(page, html)),
  }
}

/** Notes on what Google would like to know, or on what no page has to show, are no fault of a recipe. */
const findingsOf = ({ diagnostics }: CheckedFile): string[] =>
  diagnostics
    .filter(({ severity, code }) => severity !== 'info' || code.startsWith('page-'))
    .map(({ code, message }) => `${code}: ${message}`)
