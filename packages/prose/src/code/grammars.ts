import type { Root } from 'hast'
import { common, createLowlight } from 'lowlight'
import { languageAliases } from './language-aliases.ts'

/** The grammars of the common languages. */
export interface Grammars {
  /** Code in a language, by one of the names that it has; undefined if there is no grammar for it. Throws what a grammar throws. */
  highlight(name: string, code: string): Root | undefined
}

/** Reads grammars when they are first asked for, each with those of the languages that may stand within its own. */
export const createGrammars = (): Grammars => {
  const lowlight = createLowlight()
  const aliases = languageAliases()
  const register = (name: string): boolean => {
    const grammar = Object.hasOwn(common, name) ? common[name] : undefined
    if (grammar === undefined) return false
    if (lowlight.registered(name)) return true
    const within = new Set<string>()
    lowlight.register(name, (library) => {
      const definition = grammar(library)
      collectWithin(definition, within, new Set())
      return definition
    })
    for (const other of within) register(other)
    return true
  }
  return {
    highlight: (name, code) => {
      const language = aliases.get(name) ?? name
      return register(language) ? lowlight.highlight(language, code) : undefined
    },
  }
}

/** The names of languages that parts of a grammar leave to another. */
const collectWithin = (part: unknown, names: Set<string>, seen: Set<object>): void => {
  if (typeof part !== 'object' || part === null || part instanceof RegExp || seen.has(part)) return
  seen.add(part)
  const { subLanguage } = part as { subLanguage?: string | string[] }
  for (const name of [subLanguage ?? []].flat()) names.add(name)
  for (const inner of Object.values(part)) collectWithin(inner, names, seen)
}
