import { ensurePrograms } from '../browser/ensure-programs.ts'

/** GitHub's own parser, and the parser and the template language of dev.to, each with its Debian package. */
const needs = [
  { name: 'cmark-gfm', command: ['cmark-gfm', '--version'], packages: ['cmark-gfm'] },
  { name: 'Redcarpet', command: ['ruby', '-e', 'require "redcarpet"'], packages: ['ruby-redcarpet'] },
  { name: 'Liquid', command: ['ruby', '-e', 'require "liquid"'], packages: ['ruby-liquid'] },
]

/** Runs once before all tests: Markdown for a host is read by what the host reads it with. */
const ensureHosts = (): void => ensurePrograms(needs)

export default ensureHosts
