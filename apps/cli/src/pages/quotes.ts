import type { Diagnostic } from '@trifold/core'

/** Texts of files from which findings are quoted. */
export interface Quotes {
  readonly texts: ReadonlyMap<string, string>
  /** Keeps a text, unless reports show enough findings of these kinds from others. */
  keep(file: string, text: string, diagnostics: readonly Diagnostic[]): void
}

/** Findings of one kind that a report quotes at most; pages are many and long. */
const quotedOfKind = 12

/** Gathers texts for code frames: few of many pages are ever quoted. */
export const createQuotes = (): Quotes => {
  const texts = new Map<string, string>()
  const counts = new Map<string, number>()
  return {
    texts,
    keep: (file, text, diagnostics) => {
      for (const { severity, code } of diagnostics) {
        const kind = `${severity} ${code}`
        const count = (counts.get(kind) ?? 0) + 1
        counts.set(kind, count)
        if (count <= quotedOfKind) texts.set(file, text)
      }
    },
  }
}
