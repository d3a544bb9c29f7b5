import { createDiagnostic, type Diagnostic, type Finding } from '@trifold/core'
import { createLineIndex } from '../page/line-index.ts'
import { apply, type PagePlan, planPage } from './edit-page.ts'
import { embedProblems } from './embed-problems.ts'
import type { Snippet } from './print-script.ts'

/** How a page is edited. */
export interface EmbedOptions {
  /** Writes characters beyond ASCII as \\uXXXX, for pages whose encoding may lack them. */
  readonly asciiOnly?: boolean | undefined
}

/** A page with its data in it. */
export interface Embedded {
  /** The page; as it was if there are errors, or nothing to do. */
  readonly html: string
  readonly change: 'added' | 'replaced' | 'unchanged' | 'refused'
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Puts an article’s data into a page, as `<script type="application/ld+json" data-trifold="id">` at the end of its head,
 * or in the place of the script with that id that stands there already. Nothing else of the page changes, and doing it
 * twice does it once. Never throws; a page that cannot be edited is returned as it is, with an error.
 *
 * @param file The name of the page in diagnostics.
 */
export const embedSnippet = (
  file: string,
  html: string,
  snippet: Snippet,
  options: EmbedOptions = {},
): Embedded => {
  const mark = html.startsWith('\uFEFF') ? 1 : 0
  const page = html.slice(mark)
  const plan = planPage(page, snippet, { asciiOnly: false, ...options })
  if ('problem' in plan) return { html, change: 'refused', diagnostics: [problemOf(file, page, plan)] }
  return { html: html.slice(0, mark) + apply(page, plan.edits), change: plan.change, diagnostics: [] }
}

const problemOf = (file: string, page: string, plan: Extract<PagePlan, { problem: string }>): Diagnostic => {
  const finding: Finding = embedProblems[plan.problem]
  if (plan.problem !== 'open-script') return createDiagnostic(file, undefined, finding)
  const { start } = plan
  return createDiagnostic(file, createLineIndex(page).position(start, start + '<script'.length), finding)
}
