import { likelyLanguage } from '@trifold/prose'

/**
 * A tag of a language that every program reads: English for what is none (BCP 47, 2.1), the likeliest language where the
 * article's script alone is known, since Office has no word for such.
 */
export const languageTag = (lang: string): string => {
  if (!/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang)) return 'en'
  return /^und(-|$)/i.test(lang) ? likelyLanguage(lang).replace(/^und$/, 'en') : lang
}
