import { isCalendarDate } from '@trifold/core'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What a text says as a date: an ISO 8601 date, a date that lacks its day or month (`1970`, `1970-05`; empty for a season), or nothing that can be told. */
export type DateReading =
  | { date: string }
  | { partial: string }
  | { problem: 'calendar' | 'clock' | 'ambiguous' | 'form' }

interface Parts {
  year: string
  month: string
  day: string
  rest: string
}

/**
 * Reads the dates that posts have: ISO 8601, with a blank for the T and `+0200` for `+02:00`, single digits, slashes
 * with the year first, `20240102`, `Jan 2, 2024`, `2nd of January 2024`, `2.1.2024`, what JavaScript prints of a Date,
 * `2024年1月2日`, and `8/15/2021` where only one order is possible.
 */
export const interpretDate = (text: string): DateReading => {
  const written = text.trim()
  const part = partOf(written)
  if (part !== undefined) return part.month > 12 ? { problem: 'calendar' } : { partial: part.date }
  const parts = yearFirst(written) ?? named(written) ?? numbered(written)
  if (parts === undefined || 'problem' in parts) return parts ?? { problem: 'form' }
  const day = `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`
  if (!isCalendarDate(day)) return { problem: 'calendar' }
  const time = readTime(parts.rest)
  if (time === undefined) return { problem: 'form' }
  const date = `${day}${time}`
  return isCalendarDate(date) ? { date } : { problem: 'clock' }
}

/** `1970`, `1970-05`, `1970/5`, `May 1970`. */
const partOf = (text: string): { date: string; month: number } | undefined => {
  const numbers = /^(\d{4})(?:[-/](\d{1,2}))?$/.exec(text)
  const words = /^([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text)
  const year = numbers?.[1] ?? words?.[2]
  if (year === undefined) return undefined
  const named = words?.[1] === undefined ? undefined : months.indexOf(words[1].slice(0, 3).toLowerCase()) + 1
  const month = named ?? (numbers?.[2] === undefined ? undefined : Number(numbers[2]))
  if (month === undefined) return { date: year, month: 1 }
  // “Spring 2024”.
  if (words !== null && month === 0) return { date: '', month }
  return month === 0 ? undefined : { date: `${year}-${String(month).padStart(2, '0')}`, month }
}

const yearFirst = (text: string): Parts | undefined => {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact !== null) return toParts(compact[1], compact[2], compact[3])
  const east = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?(?:\s+(.*))?$/.exec(text)
  if (east !== null) return toParts(east[1], east[2], east[3], east[4])
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]+(.*))?$/i.exec(text)
  return match === null ? undefined : toParts(match[1], match[3], match[4], match[5])
}

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i

const named = (text: string): Parts | undefined => {
  const plain = text.replace(weekday, '')
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.*))?$/i.exec(plain)
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,?\s+(.*))?$/i.exec(plain)
  const [name, day, year, rest] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3], monthFirst[4]]
    : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3], dayFirst?.[4]]
  const month = months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
  return month === 0 ? undefined : toParts(year, String(month), day, rest)
}

const numbered = (text: string): Parts | { problem: 'ambiguous' } | undefined => {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(.*))?$/.exec(text)
  if (match === null) return undefined
  const [first, second] = [Number(match[1]), Number(match[3])]
  // Between dots the day stands first, wherever dates are written with them.
  const dayFirst = first > 12 || match[2] === '.'
  if (!dayFirst && second <= 12 && first !== second) return { problem: 'ambiguous' }
  return dayFirst
    ? toParts(match[4], match[3], match[1], match[5])
    : toParts(match[4], match[1], match[3], match[5])
}

const toParts = (year = '', month = '', day = '', rest = ''): Parts => ({
  year,
  month,
  day,
  rest: rest.trim(),
})

/** `T10:00:00+02:00` from what stands after a date; empty for none, undefined if it is no time. */
const readTime = (text: string): string | undefined => {
  if (text === '') return ''
  const match =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap]m)?\s*(z|utc|gmt|(?:gmt|utc)?[+-]\d{2}(?::?\d{2})?)?(?:\s*\([^)]*\))?$/i.exec(
      text,
    )
  if (match === null) return undefined
  const [, hours = '', minutes = '', seconds = '00', fraction, half, zone] = match
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const clock = `${String(hour).padStart(2, '0')}:${minutes}:${seconds}${fraction === undefined ? '' : `.${fraction}`}`
  return `T${clock}${readZone(zone)}`
}

const readZone = (zone: string | undefined): string => {
  if (zone === undefined) return ''
  const offset = /^(?:gmt|utc)?([+-]\d{2}):?(\d{2})?$/i.exec(zone)
  return offset === null ? 'Z' : `${offset[1]}:${offset[2] ?? '00'}`
}
