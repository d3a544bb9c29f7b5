import { words } from './words/words.ts'

/**
 * A date or date-time of ISO 8601 as people write it in a language: “22 November 2026”. The day is the one the
 * author wrote, whatever its zone. Text that is no such date comes back as it is.
 */
export const formatDate = (date: string, lang: string): string => {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/.exec(date)
  if (match === null) return date
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  return words(lang).date(year, month, day)
}
