import { compileText } from '../articles/compile-text.ts'
import { lostByFormat } from './lost-by-format.ts'
import type { Readme } from './readmes.ts'

/** What of some READMEs is an error, or is lost in a format, by their names. */
export const lostFromReadmes = async (readmes: readonly Readme[]): Promise<Record<string, unknown>> => {
  const failures: Record<string, unknown> = {}
  for (const { name, text } of readmes) {
    const { article, diagnostics } = compileText(text, name)
    const errors = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, line }) => `${line} ${code}`)
    const lost = article === undefined ? errors : await lostByFormat(article)
    if (Object.keys(lost).length > 0) failures[name] = lost
  }
  return failures
}
