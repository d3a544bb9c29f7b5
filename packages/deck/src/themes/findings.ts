import type { Finding } from '@trifold/core'
import type { PoorContrast } from './check-contrast.ts'
import { textContrast } from './complete-palette.ts'

const quoted = (name: string): string => `“${name}”`

/** Every finding about themes, by its code. */
export const findings = {
  'theme-known': (name: string, known: readonly string[], suggestion: string | undefined): Finding => ({
    code: 'theme-known',
    severity: 'warning',
    message: `There is no theme ${quoted(name)}; the deck is set in the default one.`,
    help:
      suggestion === undefined
        ? `The themes are ${known.join(', ')}; one of your own is the path of its JSON file.`
        : `Did you mean ${suggestion}?`,
  }),
  'theme-found': (reason: string): Finding => ({
    code: 'theme-found',
    severity: 'error',
    message: `The theme cannot be used: ${reason}`,
    help: 'Paths of themes are relative to the collection, or to the article.',
  }),
  'theme-size': (most: number): Finding => ({
    code: 'theme-size',
    severity: 'error',
    message: `The theme is larger than ${most / 1024} KiB.`,
    help: 'A theme names its font files, and does not hold them.',
  }),
  'theme-syntax': (reason: string, help: string | undefined): Finding => ({
    code: 'theme-syntax',
    severity: 'error',
    message: `The theme is not valid JSON: ${reason}.`,
    help:
      help ??
      'In JSON, keys and texts stand in double quotes, no comma stands after the last entry, and there are no comments.',
  }),
  'theme-key-known': (key: string, suggestion: string | undefined): Finding => ({
    code: 'theme-key-known',
    severity: 'error',
    message: `A theme has no key ${key}.`,
    help: suggestion === undefined ? undefined : `Did you mean ${suggestion}?`,
  }),
  'theme-value-valid': (path: string, reason: string): Finding => ({
    code: 'theme-value-valid',
    severity: 'error',
    message: `${path === '' ? 'The theme' : path}: ${reason}.`,
    help: 'trifold json-schema theme prints what a theme may hold.',
  }),
  'theme-contrast': (
    scheme: string,
    { path: [name, index], colour, ground, groundColour, ratio, suggestion }: PoorContrast,
  ): Finding => ({
    code: 'theme-contrast',
    severity: 'error',
    message: `${scheme}: ${index === undefined ? name : `subject ${index + 1}`} ${colour} on ${ground} ${groundColour} has a contrast of ${shownRatio(ratio)}:1; expected ${textContrast}:1 at least.`,
    help:
      suggestion === undefined
        ? `No colour of this hue can be read on all that it is used on; change ${ground}.`
        : `${suggestion} can be read there.`,
    url: 'https://www.w3.org/TR/WCAG22/#contrast-minimum',
  }),
  'theme-font-found': (reason: string): Finding => ({
    code: 'theme-font-found',
    severity: 'error',
    message: `The font cannot be used: ${reason}`,
    help: 'Paths of fonts are relative to the theme’s file.',
  }),
  'theme-font-valid': (path: string, reason: string): Finding => ({
    code: 'theme-font-valid',
    severity: 'error',
    message: `The font ${quoted(path)} cannot be used: ${reason}.`,
    help: 'Save it anew as woff2, or name the font without a file.',
  }),
  'theme-font-size': (path: string, most: number): Finding => ({
    code: 'theme-font-size',
    severity: 'error',
    message: `The font ${quoted(path)} is larger than ${most / 2 ** 20} MiB.`,
    help: 'A deck holds all of it: take a subset, as woff2.',
  }),
}

/** Cut, not rounded: 4.499 is not 4.5. */
const shownRatio = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2)
