import { compareDiagnostics, createDiagnostic, type Diagnostic } from '@trifold/core'
import { loadVocabulary } from '@trifold/schema-org'
import type { CheckedFile, CheckFileOptions } from './checked-file.ts'
import { checksFor } from './checks/page-checks.ts'
import { pageFindings } from './checks/page-findings.ts'
import { articlesOfPage } from './graphs/article-of-page.ts'
import { readGraphSource } from './graphs/graph-source.ts'
import { type JoinedGraphs, joinGraphs } from './graphs/join-graphs.ts'
import { judgeGraphs, placeFindings, textDiagnostics } from './graphs/judge-graphs.ts'
import type { Things } from './graphs/thing.ts'
import { createLineIndex } from './page/line-index.ts'
import { readWebPage } from './page/read-web-page.ts'
import type { WebPage } from './page/web-page.ts'
import { createShownText } from './text/shown-text.ts'

/**
 * Checks every JSON-LD script of a page, all of them as one graph: against schema.org, against Google’s rules, and
 * against what the page shows to its readers. Every finding stands at its line and column in the page’s file, with a JSON
 * pointer into its script. Never throws.
 */
export const checkWebPage = (file: string, html: string, options: CheckFileOptions = {}): CheckedFile => {
  const page = readWebPage(html)
  const lines = createLineIndex(html)
  const read = page.scripts.filter(({ isRead, text }) => isRead && text.trim() !== '')
  const sources = read.map(({ text, start }) => readGraphSource(text, start, lines))
  const joined = joinGraphs(sources)
  const vocabulary = options.vocabulary ?? loadVocabulary()
  const judged = judgeGraphs(file, joined, { ...options, vocabulary, base: baseOf(page) })
  const diagnostics = [
    ...pageFindings(page).map(({ start, end, ...finding }) =>
      createDiagnostic(file, end === undefined ? undefined : lines.position(start, end), finding),
    ),
    ...textDiagnostics(file, sources),
    ...judged.diagnostics,
    ...againstPage(file, page, joined, { graph: judged.graph, vocabulary }),
  ]
  return {
    diagnostics: diagnostics.sort(compareDiagnostics),
    appearances: judged.appearances,
    graphs: read.length,
  }
}

/** What relative ids are read against: the page’s own address, as far as the page says it. */
const baseOf = ({ canonical, base }: WebPage): string | undefined =>
  [base, canonical].find((address) => address !== undefined && URL.canParse(address))

const againstPage = (file: string, page: WebPage, joined: JoinedGraphs, things: Things): Diagnostic[] => {
  if (joined.document.length === 0) return []
  const address = page.canonical ?? page.meta.get('og:url')
  const input = {
    page,
    things,
    own: articlesOfPage(things, address),
    shown: createShownText(page),
    address,
    lineOf: (pointer: string) => joined.locate(pointer).position.start.line,
  }
  return placeFindings(
    file,
    joined,
    checksFor(page).flatMap((check) => check(input)),
  )
}
