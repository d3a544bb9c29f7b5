import type { Diagnostic } from '@trifold/core'
import type { Config } from './config-schema.ts'

/** Gives findings the severity that the configuration's rules set for their code; `off` drops them. */
export const applyRules = (diagnostics: readonly Diagnostic[], rules: Config['rules']): Diagnostic[] =>
  diagnostics.flatMap((diagnostic) => {
    const severity = Object.hasOwn(rules, diagnostic.code) ? rules[diagnostic.code] : undefined
    if (severity === undefined) return [diagnostic]
    return severity === 'off' ? [] : [{ ...diagnostic, severity }]
  })
