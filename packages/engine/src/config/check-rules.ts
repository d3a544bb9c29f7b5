import { closest, createDiagnostic, type Diagnostic, diagnosticCodes, type JsonLocator } from '@trifold/core'
import { findings } from '../findings.ts'
import type { Config } from './config-schema.ts'

/**
 * Every rule names a code that something tells. A warning, since renderers of others tell codes of their own, and a newer
 * Trifold may have renamed one.
 */
export const checkRules = (rules: Config['rules'], file: string, locator: JsonLocator): Diagnostic[] =>
  Object.keys(rules).flatMap((code) => {
    if (known.has(code)) return []
    const near = closest(code, diagnosticCodes)
    const position = locator.key(['rules'], code)
    const isFree = near !== undefined && !Object.hasOwn(rules, near)
    const fix = position !== undefined && isFree ? { position, text: JSON.stringify(near) } : undefined
    return [createDiagnostic(file, position, { ...findings['config-rule-known'](code, near), fix })]
  })

const known: ReadonlySet<string> = new Set(diagnosticCodes)
