import { resolve } from 'node:path'
import { codeFrame, type Diagnostic, type RenderedArticle, type Severity } from 'trifold'

/** A finding as Vite tells it: in the terminal, and in the overlay on the page. */
export interface ToldFinding {
  readonly message: string
  readonly id: string
  /** Line and column count from 1, as in all of Trifold's reports. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number }
  readonly frame: string
}

/** The findings of a severity, each by itself. `root` is what their files are relative to. */
export const toldFindings = (
  { diagnostics, sources }: RenderedArticle,
  severity: Severity,
  root: string,
): ToldFinding[] =>
  diagnostics
    .filter((diagnostic) => diagnostic.severity === severity)
    .map((diagnostic) => told(diagnostic, sources, root))

/** The errors of an article in one; undefined if it has none. The place is that of the first, the rest is told with it. */
export const toldErrors = (rendered: RenderedArticle, root: string): ToldFinding | undefined => {
  const errors = toldFindings(rendered, 'error', root)
  const [first, ...rest] = errors
  if (first === undefined || rest.length === 0) return first
  const placed = errors.map(({ message, loc, frame }) =>
    [`${loc.file}:${loc.line}:${loc.column}`, message, frame].join('\n'),
  )
  return { ...first, message: `${errors.length} errors. ${first.message}`, frame: placed.join('\n\n') }
}

const told = (diagnostic: Diagnostic, sources: ReadonlyMap<string, string>, root: string): ToldFinding => {
  const { code, file, line, column, message, help } = diagnostic
  const path = resolve(root, file)
  const source = sources.get(file)
  return {
    message: [`${message} (${code})`, ...(help === undefined ? [] : [help])].join('\n'),
    id: path,
    loc: { file: path, line, column },
    frame: source === undefined ? '' : codeFrame(source, diagnostic),
  }
}
