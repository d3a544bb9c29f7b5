import type { Finding } from '@trifold/core'

/** A theme that nobody knows: the default one stands in for it. */
export const themeKnown = (name: string, known: readonly string[]): Finding => ({
  code: 'theme-known',
  severity: 'warning',
  message: `There is no theme “${name}”; the deck is set in the default one.`,
  help: `The themes are ${known.join(', ')}.`,
})

/** A user's own template that Handlebars refuses. */
export const templateValid = (name: string, reason: string): Finding => ({
  code: 'template-valid',
  severity: 'error',
  message: `The template ${name} cannot be filled: ${reason}`,
  help: 'Correct the template, or remove it to use the one that comes with Trifold.',
})
