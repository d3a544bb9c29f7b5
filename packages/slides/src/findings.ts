import type { Finding } from '@trifold/core'

/** A theme that nobody knows: the default one stands in for it. */
export const themeKnown = (name: string, known: readonly string[]): Finding => ({
  code: 'theme-known',
  severity: 'warning',
  message: `There is no theme “${name}”; the deck is set in the default one.`,
  help: `The themes are ${known.join(', ')}.`,
})
