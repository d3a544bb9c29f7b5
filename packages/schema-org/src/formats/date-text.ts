import { isCalendarDate } from '@trifold/core'

/** What a text says of time: `none` is no ISO 8601 at all, `impossible` has the form but not the values. */
export type DateText = 'date' | 'date-time' | 'date-time-without-zone' | 'time' | 'impossible' | 'none'

const date = /^-?(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-?W\d{2}(?:-?[1-7])?|-\d{3})?$/
const time = /^([01]\d|2[0-4])(?::?([0-5]\d)(?::?([0-5]\d|60)(?:[.,]\d+)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/i

/** Reads a date, a date-time or a time of day as ISO 8601 writes them (extended or basic, of any precision). */
export const readDateText = (text: string): DateText => {
  const [day = '', clock, ...more] = text.trim().split('T')
  if (more.length > 0) return 'none'
  const dayMatch = date.exec(day)
  if (clock === undefined) {
    if (dayMatch !== null) return isOnCalendar(dayMatch) ? 'date' : 'impossible'
    return timeOf(day) === undefined || !/[:.Z]/i.test(day) ? 'none' : 'time'
  }
  if (day === '') return timeOf(clock) === undefined ? 'none' : 'time'
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

const isOnCalendar = ([, year, month, day]: RegExpExecArray): boolean => {
  if (month === undefined) return true
  return isCalendarDate(`${year}-${month}-${day ?? '01'}`)
}
