import { type CheckedFile, checkWebPage, readWebPage } from '@trifold/web-page'
import type { SiteFolder } from './site-folder.ts'

/** What a page of a site says to machines, beside what was built for it. */
export interface JudgedPage {
  /** JSON-LD of the page, parsed. */
  readonly graphs: readonly unknown[]
  /** The article’s data as it was built, with the address of the page for the one that its slug makes. */
  readonly expected: unknown
  /** What the data says is the page’s address. */
  readonly address: unknown
  /** Codes of what is wrong with the page, and of what it does not show. */
  readonly findings: readonly string[]
}

/** Reads a page of a built site, and the data that belongs into it. */
export const judgePage = (folder: SiteFolder, page: string, data: string): JudgedPage => {
  const html = folder.read(page)
  const { canonical = '' } = readWebPage(html)
  const graph: { '@graph': { url?: string }[] } = JSON.parse(folder.read(data))
  const built = graph['@graph'][0]?.url ?? ''
  const moved = (_: string, value: unknown) =>
    typeof value === 'string' && value.startsWith(built) ? canonical + value.slice(built.length) : value
  const graphs = readWebPage(html).scripts.map(({ text }) => JSON.parse(text))
  return {
    graphs,
    address: graphs[0]?.['@graph'][0]?.url,
    expected: JSON.parse(JSON.stringify(graph), moved),
    findings: findingsOf(checkWebPage(page, html)),
  }
}

/** Notes on what Google would like to know, or on what no page has to show, are no fault of a recipe. */
const findingsOf = ({ diagnostics }: CheckedFile): string[] =>
  diagnostics
    .filter(({ severity, code }) => severity !== 'info' || code.startsWith('page-'))
    .map(({ code, message }) => `${code}: ${message}`)
