import { tagMeantBy } from '@trifold/compile'
import { createDiagnostic, type Diagnostic, type JsonLocator } from '@trifold/core'
import { findings } from '../findings.ts'
import type { Config } from './config-schema.ts'

/** The code of a country in place of that of a language. A warning: it has the form of a tag. */
export const checkLanguage = (lang: Config['lang'], file: string, locator: JsonLocator): Diagnostic[] => {
  const meant = lang === undefined ? undefined : tagMeantBy(lang)
  if (meant === undefined) return []
  const finding = findings['config-value-valid']('lang', `${lang} is the tag of no language`, meant)
  return [createDiagnostic(file, locator.value(['lang']), { ...finding, severity: 'warning' })]
}
