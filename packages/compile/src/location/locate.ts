import { isCalendarDate } from '@trifold/core'
import { isLanguageSuffix, normaliseLanguage } from './languages.ts'
import { safeSlug } from './slug.ts'

/** What an article's place in its collection says of it. */
export interface Location {
  /** Folders and name, safe as an output folder; front matter may replace the name. */
  slug: string
  /** From a suffix such as `article.fr.md`. */
  lang?: string
  /** From a name such as `2024-01-02-article.md`. */
  date?: string
  /** For people, when the article has no title: `2024-01-02-my-post` → `My post`. */
  title: string
}

/**
 * Reads a path relative to the collection's root. The name is the file's without its date, extension and language, or
 * the folder's for `index.md`; folders are kept. `keepDate` leaves the date in the slug, for names that differ in
 * nothing else.
 */
export const locate = (
  location: string,
  { keepDate = false }: { keepDate?: boolean | undefined } = {},
): Location => {
  const parts = location.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  const { stem, lang } = splitLanguage(parts.pop() ?? '')
  const named = /^index$/i.test(stem) && parts.length > 0 ? (parts.pop() ?? stem) : stem
  const { date, name } = splitDate(named)
  const slug = safeSlug([...parts, keepDate ? named : name].join('/')) || 'untitled'
  return {
    slug,
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
    title: humanise(name),
  }
}

/** The language in the name of a file alone, as {@link locate} says it. */
export const languageInName = (location: string): string | undefined =>
  splitLanguage(location.slice(Math.max(location.lastIndexOf('/'), location.lastIndexOf('\\')) + 1)).lang

const splitLanguage = (name: string): { stem: string; lang?: string | undefined } => {
  const file = name.replace(/\.(md|markdown|mdx|json)$/i, '')
  const dot = file.lastIndexOf('.')
  const suffix = file.slice(dot + 1)
  if (dot < 1 || !isLanguageSuffix(suffix)) return { stem: file }
  return { stem: file.slice(0, dot), lang: normaliseLanguage(suffix) }
}

const splitDate = (name: string): { date?: string | undefined; name: string } => {
  const match = /^(\d{4}-\d{2}-\d{2})[-_ ]+(.*)$/u.exec(name)
  if (match?.[1] === undefined || !isCalendarDate(match[1]) || match[2] === '') return { name }
  return { date: match[1], name: match[2] ?? name }
}

const humanise = (name: string): string => {
  const words = name.replace(/[-_\s]+/gu, ' ').trim()
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1)
}
