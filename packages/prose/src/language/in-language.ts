import { likelyLanguage } from './likely-language.ts'

/** What a table by primary language has for a BCP 47 tag; undefined for a language that it lacks. */
export const inLanguage = <Value>(table: Readonly<Record<string, Value>>, tag: string): Value | undefined => {
  const language = likelyLanguage(tag)
  return Object.hasOwn(table, language) ? table[language] : undefined
}
