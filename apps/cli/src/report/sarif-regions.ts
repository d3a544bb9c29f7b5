import type { Diagnostic } from '@trifold/core'

/** Longer quotations make a log heavy, and tell nobody more. */
const longest = 1_000

/** Lines of the source on either side of a finding. */
const around = 2

interface Snippet {
  readonly snippet?: { readonly text: string }
}

/** Where a finding is, with what stands there and around it as far as its source is known (sections 3.30 and 3.29.5). */
export interface Regions {
  readonly region: Snippet & {
    readonly startLine: number
    readonly startColumn: number
    readonly endLine: number
    readonly endColumn: number
  }
  readonly contextRegion?: Snippet & { readonly startLine: number; readonly endLine: number }
}

/** Cuts the lines of a source once, for all of its findings. */
export const createRegions = (source: string | undefined): ((finding: Diagnostic) => Regions) => {
  const lines = source?.split(/\r\n|\n|\r/) ?? []
  return ({ line, column, endLine, endColumn }) => {
    const region = { startLine: line, startColumn: column, endLine, endColumn }
    const told = lines.slice(line - 1, endLine)
    const last = told.pop()
    // What stands nowhere is about the file as a whole.
    if (last === undefined || (line === endLine && column === endColumn)) return { region }
    const text = [...told, last.slice(0, endColumn - 1)].join('\n').slice(column - 1)
    const startLine = Math.max(1, line - around)
    const end = Math.min(lines.length, endLine + around)
    const context = lines.slice(startLine - 1, end).join('\n')
    return {
      region: { ...region, ...snippetOf(text) },
      // A context is larger than what it surrounds.
      ...(context.length > text.length && context.length <= longest
        ? { contextRegion: { startLine, endLine: end, ...snippetOf(context) } }
        : {}),
    }
  }
}

const snippetOf = (text: string): Snippet =>
  text === '' || text.length > longest ? {} : { snippet: { text } }
