import { compareDiagnostics, createDiagnostic } from '@trifold/core'
import { loadVocabulary } from '@trifold/schema-org'
import type { CheckedFile, CheckFileOptions } from './checked-file.ts'
import { readGraphSource } from './graphs/graph-source.ts'
import { joinGraphs } from './graphs/join-graphs.ts'
import { judgeGraphs, textDiagnostics } from './graphs/judge-graphs.ts'
import { createLineIndex } from './page/line-index.ts'
import { pageLimits } from './page/page-limits.ts'

/**
 * Checks a file of JSON-LD: that it is JSON, and what schema.org and Google say of it. Every finding stands at its line and
 * column in the file, with a JSON pointer. Never throws.
 */
export const checkGraphFile = (file: string, text: string, options: CheckFileOptions = {}): CheckedFile => {
  if (text.length > pageLimits.length) {
    const message = `The file is longer than ${pageLimits.length} characters; it is not read.`
    const help = 'Check the part of it that matters, or make it smaller.'
    const diagnostic = createDiagnostic(file, undefined, {
      code: 'page-bounded',
      severity: 'error',
      message,
      help,
    })
    return { diagnostics: [diagnostic], appearances: [], graphs: 0 }
  }
  const source = readGraphSource(text, 0, createLineIndex(text))
  const vocabulary = options.vocabulary ?? loadVocabulary()
  const judged = judgeGraphs(file, joinGraphs([source]), { ...options, vocabulary })
  const diagnostics = [...textDiagnostics(file, [source]), ...judged.diagnostics]
  return { diagnostics: diagnostics.sort(compareDiagnostics), appearances: judged.appearances, graphs: 1 }
}
