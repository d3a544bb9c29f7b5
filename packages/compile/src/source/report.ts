import { createDiagnostic, type Diagnostic, type Finding, type Position } from '@trifold/core'

/** Tells the author of one finding; without a position it is about the file as a whole. */
export type Report = (position: Position | undefined, finding: Finding) => void

/** Longer ones quote an author's text at a length that helps nobody. */
const longest = 500

const shorten = (message: string): string =>
  message.length > longest ? `${message.slice(0, longest)}…` : message

/** A report about one file, and the list that it fills. */
export const createReport = (file: string): { report: Report; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = []
  return {
    diagnostics,
    report: (position, finding) => {
      diagnostics.push(createDiagnostic(file, position, { ...finding, message: shorten(finding.message) }))
    },
  }
}
