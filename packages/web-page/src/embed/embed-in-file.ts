import { createDiagnostic, type Diagnostic } from '@trifold/core'
import { decodePage } from '../page/decode-page.ts'
import { planPage } from './edit-page.ts'
import { type Embedded, embedSnippet } from './embed-snippet.ts'
import { viewPage } from './page-view.ts'
import type { Snippet } from './print-script.ts'

/** A page’s file with data in it. */
export interface EmbeddedFile extends Omit<Embedded, 'html'> {
  readonly bytes: Uint8Array
  /** The line at which the script begins, where there is one. */
  readonly line: number | undefined
}

/**
 * Does what `embedSnippet` does to the bytes of a file: whatever its encoding, a byte order mark, and bytes that are
 * no text in it stay as they are. Never throws.
 */
export const embedInFile = (file: string, bytes: Uint8Array, snippet: Snippet): EmbeddedFile => {
  const refused = (diagnostics: readonly Diagnostic[]): EmbeddedFile => ({
    bytes,
    change: 'refused',
    line: undefined,
    diagnostics,
  })
  const decoded = decodePage(bytes)
  if ('problem' in decoded) {
    const message = `The file is no page: ${decoded.problem}.`
    return refused([createDiagnostic(file, undefined, { code: 'page-is-html', severity: 'error', message })])
  }
  const view = viewPage(bytes)
  const plan = planPage(view.text, snippet, view)
  // Read as text, so that columns are counted in characters.
  if ('problem' in plan) return refused(embedSnippet(file, decoded.text, snippet).diagnostics)
  const pieces: Uint8Array[] = []
  let done = 0
  for (const { start, end, text } of plan.edits) {
    pieces.push(bytes.subarray(done, view.skipped + start * view.unit), view.encode(text))
    done = view.skipped + end * view.unit
  }
  const before = view.text.slice(0, plan.edits[0]?.start ?? 0)
  return {
    bytes: Buffer.concat([...pieces, bytes.subarray(done)]),
    change: plan.change,
    line: before.split(/\r\n|\n|\r/).length,
    diagnostics: [],
  }
}
