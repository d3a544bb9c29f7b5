import type { Diagnostic, Severity } from '@trifold/core'
import type { Config } from './config-schema.ts'

/**
 * Gives findings the severity that the configuration's rules set for their code; `off` drops them. `warn` is short for
 * `warning`. Where something was `withheld`, the errors that withheld it stay what they are, and say why: no rule makes an
 * output of nothing.
 */
export const applyRules = (
  diagnostics: readonly Diagnostic[],
  rules: Config['rules'],
  withheld = false,
): Diagnostic[] =>
  diagnostics.flatMap((diagnostic) => {
    const severity = ruleFor(diagnostic.code, rules)
    if (severity === undefined || severity === diagnostic.severity) return [diagnostic]
    if (withheld && diagnostic.severity === 'error') return [withRuleKept(diagnostic, severity)]
    if (severity === 'off') return []
    return [{ ...diagnostic, severity }]
  })

const withRuleKept = (diagnostic: Diagnostic, wanted: string): Diagnostic => ({
  ...diagnostic,
  help: `${diagnostic.help === undefined ? '' : `${diagnostic.help} `}The rule that sets it to ${wanted} is passed over: nothing can be made before it is mended.`,
})

/** What the rules make of a code; undefined if they say nothing of it. */
export const ruleFor = (code: string, rules: Config['rules']): Severity | 'off' | undefined => {
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined
  return rule === 'warn' ? 'warning' : rule
}
