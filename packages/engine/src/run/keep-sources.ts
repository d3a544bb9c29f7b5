import type { Diagnostic } from '@trifold/core'

/** Keeps the text of each file that has findings, of those that are at hand. */
export const keepSources = <Text>(
  sources: Map<string, Text>,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, Text>,
): void => {
  for (const { file } of diagnostics) {
    const text = texts.get(file)
    if (text !== undefined) sources.set(file, text)
  }
}
