import { unusedKeysFinding, unusedKeysOf } from '@trifold/compile'
import { compareDiagnostics, createDiagnostic, type Diagnostic } from '@trifold/core'
import { byCodeUnit } from '../order.ts'

/** Keys that the note names; a blog's theme may have dozens. */
const shown = 12

/** The findings of a run, sorted, each once, the notes on unknown front matter keys summed up in one. */
export const tidyDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const seen = new Set<string>()
  const unique = diagnostics.filter(({ code, file, line, column, message }) => {
    const key = JSON.stringify([code, file, line, column, message])
    return !seen.has(key) && seen.add(key)
  })
  return sumUpKeys(unique).sort(compareDiagnostics)
}

const isKeyNote = (diagnostic: Diagnostic): boolean =>
  diagnostic.severity === 'info' && unusedKeysOf(diagnostic).length > 0

const sumUpKeys = (diagnostics: readonly Diagnostic[]): Diagnostic[] => {
  const notes = diagnostics.filter(isKeyNote).sort(compareDiagnostics)
  const [first] = notes
  if (first === undefined || notes.length === 1) return [...diagnostics]
  const articles = new Set(notes.map(({ file }) => file)).size
  const everywhere = new Set(notes.map(({ message }) => message)).size === 1
  const said = { articles, everywhere }
  const { line, column, endLine, endColumn } = first
  const position = { start: { line, column }, end: { line: endLine, column: endColumn } }
  const summary = createDiagnostic(first.file, position, unusedKeysFinding(keysOf(notes), 'info', said))
  return [...diagnostics.filter((diagnostic) => !isKeyNote(diagnostic)), summary]
}

/** The keys that the notes name, those that most articles have first. */
const keysOf = (notes: readonly Diagnostic[]): string[] => {
  const counts = new Map<string, number>()
  for (const name of notes.flatMap(unusedKeysOf)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([a, one], [b, two]) => two - one || byCodeUnit(a, b)).map(([name]) => name)
  const rest = sorted.length - shown
  return rest > 1 ? [...sorted.slice(0, shown), `${rest} more`] : sorted
}
