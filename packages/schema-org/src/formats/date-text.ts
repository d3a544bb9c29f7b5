import { isCalendarDate } from '@trifold/core'

/** What a text says of time: `none` is no ISO 8601 at all, `impossible` has the form but not the values. */
export type DateText = 'date' | 'date-time' | 'date-time-without-zone' | 'time' | 'impossible' | 'none'

/** A day or a month of no certain year (XML Schema's gMonthDay and gMonth): birthdays, feasts. */
const dayOfYear = /^--(\d{2})(?:-(\d{2}))?$/
const date =
  /^(?!\d{4}-\d{4}$)-?(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-?[1-7])?|-(?:[0-2]\d\d|3[0-5]\d|36[0-6]))?$/
const time =
  /^(?:([01]\d|2[0-3])(?::?([0-5]\d)(?::?([0-5]\d|60)(?:[.,]\d+)?)?)?|24(?::?00(?::?00)?)?)(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/i
/** What has the form of a time of day, whatever its numbers. */
const timeLike = /^\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i

/** Reads a date, a date-time or a time of day as ISO 8601 writes them (extended or basic, of any precision). */
export const readDateText = (text: string): DateText => {
  const [day = '', clock, ...more] = text.trim().split(/t/i, 3)
  if (more.length > 0) return 'none'
  const dayMatch = date.exec(day)
  if (clock === undefined) {
    const yearly = dayOfYear.exec(day)
    // In a leap year every day that there is has its place.
    if (yearly !== null) return isOnCalendar(['', '2000', yearly[1], yearly[2]]) ? 'date' : 'impossible'
    if (dayMatch !== null) return isOnCalendar(dayMatch) ? 'date' : 'impossible'
    if (!/[:.Z]/i.test(day)) return 'none'
    return timeOf(day) !== undefined ? 'time' : timeLike.test(day) ? 'impossible' : 'none'
  }
  if (day === '') return timeOf(clock) !== undefined ? 'time' : timeLike.test(clock) ? 'impossible' : 'none'
  if (dayMatch === null) return 'none'
  const zone = timeOf(clock)
  if (zone === undefined) return /^\d{2}:?\d{2}/.test(clock) ? 'impossible' : 'none'
  if (!isOnCalendar(dayMatch)) return 'impossible'
  return zone === '' ? 'date-time-without-zone' : 'date-time'
}

/** The zone of a time of day, empty if it has none; undefined if the text is no time. */
const timeOf = (text: string): string | undefined => {
  const match = time.exec(text)
  return match === null ? undefined : (match[4] ?? '')
}

const isOnCalendar = ([, year, month, day]: readonly (string | undefined)[]): boolean => {
  if (month === undefined) return true
  return isCalendarDate(`${year}-${month}-${day ?? '01'}`)
}
