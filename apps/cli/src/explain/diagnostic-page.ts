import type { Severity } from '@trifold/core'
import { diagnosticPages } from '../generated/diagnostic-pages.ts'
import type { Topic } from './topics.ts'

/** What is told of one code: its page of the handbook. */
export interface DiagnosticPage {
  /** The property that should hold, one sentence. */
  readonly description: string
  /** How grave a finding is unless the configuration says otherwise. */
  readonly severity: Severity
  readonly topic: Topic
  /** Markdown: what it means, a wrong and a right example. */
  readonly text: string
}

/** Every page, by its code. */
export const pagesByCode = (): ReadonlyMap<string, DiagnosticPage> =>
  new Map(Object.entries(diagnosticPages as Record<string, DiagnosticPage>))
