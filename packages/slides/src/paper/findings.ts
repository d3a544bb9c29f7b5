import type { BrowserProblem, Finding } from '@trifold/core'

/** No browser where a format requires one. */
export const browserFound = ({ message, help }: BrowserProblem): Finding => ({
  code: 'browser-found',
  severity: 'error',
  message: `PDF and PNG are printed by a browser, and ${message}.`,
  help,
})

/** A browser that gave up on a deck. */
export const browserPrints = (reason: string): Finding => ({
  code: 'browser-prints',
  severity: 'error',
  message: `The browser did not print the slides: ${reason}.`,
  help: 'Build once more; if it fails again, open slides.html in that browser and print it there.',
})
