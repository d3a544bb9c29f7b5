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

/** The errors of an article in one; undefined if it has none. The place is that of the first, the rest is told with it. */
export const toldErrors = (rendered: RenderedArticle, root: string): ToldFinding | undefined => {
  const [first, ...rest] = findingsOf(rendered, 'error', root)
  if (first === undefined || rest.length === 0) return first
  const frame = [first, ...rest].map(inFull).join('\n\n')
  return { ...first, message: `${rest.length + 1} errors. ${first.message}`, frame }
}

/** The warnings of an article, each with its place: Vite shows no more than the message of one. */
export const toldWarnings = (rendered: RenderedArticle, root: string): string[] =>
  findingsOf(rendered, 'warning', root).map(inFull)

const inFull = ({ loc: { file, line, column }, message, frame }: ToldFinding): string =>
  [`${file}:${line}:${column}`, message, frame].filter((part) => part !== '').join('\n')

const findingsOf = (
  { diagnostics, sources }: RenderedArticle,
  severity: Severity,
  root: string,
): ToldFinding[] =>
  diagnostics
    .filter((diagnostic) => diagnostic.severity === severity)
    .map((diagnostic) => toldFinding(diagnostic, sources, root))

/** @param root What the findings' files are relative to. */
export const toldFinding = (
  diagnostic: Diagnostic,
  sources: ReadonlyMap<string, string>,
  root: string,
): ToldFinding => {
  const { code, file, line, column, message, help } = diagnostic
  const path = resolve(root, file)
  const source = sources.get(file)
  return {
    message: [`${message} (${code})`, ...(help === undefined ? [] : [help])].join('\n'),
    id: path,
    loc: { file: path, line, column },
    frame: source === undefined ? '' : flush(codeFrame(source, diagnostic)),
  }
}

/** Numbers of lines stand flush left: Vite takes blanks off the beginning of a frame, and so from its first line alone. */
const flush = (frame: string): string => frame.replace(/^ {2}/gm, '').replace(/^( +)(\d+)(?= \|)/gm, '$2$1')
