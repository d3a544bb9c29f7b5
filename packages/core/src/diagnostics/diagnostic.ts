import { z } from 'zod'
import type { Position } from '../article/position.ts'
import type { DiagnosticCode } from './codes.ts'

/** `error` withholds output, `warning` does not, `info` merely tells. */
export const severities = ['error', 'warning', 'info'] as const

const place = {
  line: z.int().min(1),
  column: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
} as const

/** What mends a finding and changes nothing else of what the article means. */
const fixSchema = z
  .strictObject({
    ...place,
    text: z.string().describe('What to put there; line endings are \n.'),
  })
  .describe('A stretch of the file, and what to put in its place so that the finding goes away.')

/** A safe way to mend a finding. */
export type Fix = z.infer<typeof fixSchema>

/**
 * One finding about an author's file. `line` and `column` count from 1 in that file, columns in UTF-16 code units; the end
 * is exclusive. A finding about a file as a whole stands at 1:1.
 */
export const diagnosticSchema = z
  .strictObject({
    code: z.string().describe('Stable kebab-case name of the property that should hold.'),
    severity: z.enum(severities),
    file: z.string().describe('Path relative to where the command ran, with / between folders.'),
    ...place,
    message: z.string().describe('What was found and what was expected.'),
    help: z.string().optional().describe('What to do about it.'),
    url: z.string().optional().describe('Where the rule is explained.'),
    pointer: z
      .string()
      .optional()
      .describe('What it is about in structured data: a JSON pointer (RFC 6901) into the graph.'),
    fix: fixSchema.optional(),
  })
  .meta({ id: 'Diagnostic', description: 'One finding about a file.' })

/** One finding about an author's file, at its place. */
export type Diagnostic = z.infer<typeof diagnosticSchema>

/** How much a finding matters. */
export type Severity = Diagnostic['severity']

/**
 * What a check says of a finding; the place is given apart. Trifold's own checks tell codes of the list alone; a renderer of
 * somebody else's names its own: `createDiagnostic<'my-rule'>(…)`.
 */
export interface Finding<Code extends string = DiagnosticCode> {
  code: Code
  severity: Severity
  message: string
  help?: string | undefined
  url?: string | undefined
  pointer?: string | undefined
  /** What to put where: told only of what cannot change what the article means. */
  fix?: { readonly position: Position; readonly text: string } | undefined
}

const start: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Places a finding in a file; without a position it is about the file as a whole. */
export const createDiagnostic = <Code extends string = DiagnosticCode>(
  file: string,
  position: Position | undefined,
  finding: Finding<NoInfer<Code>>,
): Diagnostic => {
  return {
    code: finding.code,
    severity: finding.severity,
    file,
    ...placed(position ?? start),
    message: finding.message,
    ...(finding.help === undefined ? {} : { help: finding.help }),
    ...(finding.url === undefined ? {} : { url: finding.url }),
    ...(finding.pointer === undefined ? {} : { pointer: finding.pointer }),
    ...(finding.fix === undefined
      ? {}
      : { fix: { ...placed(finding.fix.position), text: finding.fix.text } }),
  }
}

const placed = ({ start, end }: Position) => ({
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
})

/** Whether any of the findings withholds output. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

/** Order of a report: by file, place, then code. Compares code units, so that it is the same on every machine. */
export const compareDiagnostics = (a: Diagnostic, b: Diagnostic): number =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.code, b.code) ||
  compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
