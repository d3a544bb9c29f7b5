import { compareDiagnostics, createDiagnostic, type Diagnostic } from '@trifold/core'
import { findings } from '../findings.ts'

/** The findings of a run, sorted, each once, the notes on unknown front matter keys summed up in one. */
export const tidyDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const seen = new Set<string>()
  const unique = diagnostics.filter(({ code, file, line, column, message }) => {
    const key = JSON.stringify([code, file, line, column, message])
    return !seen.has(key) && seen.add(key)
  })
  return sumUpKeys(unique).sort(compareDiagnostics)
}

const isKeyNote = ({ code, severity }: Diagnostic): boolean =>
  code === 'frontmatter-key-known' && severity === 'info'

const sumUpKeys = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const notes = diagnostics.filter(isKeyNote).sort(compareDiagnostics)
  const [first] = notes
  if (first === undefined || notes.length === 1) return [...diagnostics]
  const keys = [
    ...new Set(notes.flatMap(({ message }) => /["`“](.+?)["`”]/u.exec(message)?.[1] ?? [])),
  ].sort()
  const files = new Set(notes.map(({ file }) => file)).size
  const { line, column, endLine, endColumn } = first
  const position = { start: { line, column }, end: { line: endLine, column: endColumn } }
  const summary = createDiagnostic(first.file, position, findings['frontmatter-key-known'](keys, files))
  return [...diagnostics.filter((diagnostic) => !isKeyNote(diagnostic)), summary]
}
