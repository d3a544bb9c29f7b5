import { z } from 'zod'

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/

/** Days of a month (1 to 12) in the Gregorian calendar. */
const daysInMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether the text is a date (`2026-11-22`) or date-time of ISO 8601 that the calendar has. */
export const isCalendarDate = (text: string): boolean => {
  const match = pattern.exec(text)
  if (match === null) return false
  // The pattern's first three groups are digits.
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A date, or a date and time, of ISO 8601, kept as the author wrote it. */
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, 'a date is written 2026-11-22 or 2026-11-22T09:30:00+01:00, and is on the calendar')
  .meta({ id: 'CalendarDate', description: 'A date or date-time of ISO 8601, such as 2026-11-22.' })

/** Whether the text is a year (`1970`), a month of one (`1970-05`), or a date that the calendar has. */
export const isPublicationDate = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || isCalendarDate(text)

/** When a work of others was published, as far as that is known: of a book, the year. */
export const publicationDateSchema = z
  .string()
  .refine(isPublicationDate, 'a date is written 1970, 1970-05 or 1970-05-17, and is on the calendar')
  .meta({ id: 'PublicationDate', description: 'A year, a month or a date of ISO 8601, such as 1970.' })
