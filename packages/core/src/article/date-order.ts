import { isCalendarDate } from './calendar-date.ts'

const hour = 3_600_000

/**
 * Whether one date or date-time of ISO 8601 is certainly before another. A day without a zone lasts as long as it does
 * anywhere, unless neither has one: then both are of the same zone. What is no date is before nothing.
 */
export const isBefore = (date: string, other: string): boolean => {
  if (!isCalendarDate(date) || !isCalendarDate(other)) return false
  if (!isZoned(date) && !isZoned(other)) {
    const length = Math.min(date.length, other.length)
    return date.slice(0, length) < other.slice(0, length)
  }
  return latest(date) < earliest(other)
}

const isZoned = (date: string): boolean => /(?:Z|[+-]\d{2}:\d{2})$/.test(date.slice(10))

/** The last moment, in ms: zones reach from 14 hours ahead of UTC to 12 behind. */
const latest = (date: string): number => {
  if (isZoned(date)) return Date.parse(date)
  return date.includes('T') ? Date.parse(`${date}Z`) + 12 * hour : Date.parse(date) + 36 * hour
}

const earliest = (date: string): number =>
  isZoned(date) ? Date.parse(date) : Date.parse(date.includes('T') ? `${date}Z` : date) - 14 * hour
