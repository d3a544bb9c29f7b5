import { interpretDate } from './interpret-date.ts'
import { consequence, type Reader, wrong } from './reading.ts'

const form = 'a date such as 2026-11-22 or 2026-11-22T09:30:00+01:00'

/** When a work of others was published: a year or a month is enough. */
export const readPublicationDate: Reader<string> = (field, reading) => {
  const found = field.kind === 'scalar' ? interpretDate(field.text) : undefined
  const part = found !== undefined && 'partial' in found ? found.partial : ''
  return part === '' ? readCalendarDate(field, reading) : part
}

/** A date or date-time, given back in ISO 8601. One that lacks its day is a warning: it cannot be used, or guessed. */
export const readCalendarDate: Reader<string> = (field, reading) => {
  if (field.kind !== 'scalar') return wrong(field, reading, form)
  const found = interpretDate(field.text)
  if ('date' in found) return found.date
  if ('partial' in found) {
    reading.carry()
    reading.report(field.position, {
      code: 'date-complete',
      severity: reading.slip,
      message: `${field.name} is “${field.text}”; expected ${form}. It is not used.`,
      help: 'Add the month and the day.',
    })
    return undefined
  }
  if (found.problem === 'form') return wrong(field, reading, form)
  if (found.problem === 'ambiguous')
    return wrong(field, reading, form, 'It could be either day of two: write the year first.')
  const isClock = found.problem === 'clock'
  reading.report(field.position, {
    code: 'date-on-calendar',
    severity: reading.severity,
    message: `${field.name} is “${field.text}”, ${isClock ? 'a time that no clock shows' : 'which is not on the calendar'}.${consequence(reading.severity)}`,
    help: isClock
      ? 'Write a time from 00:00 to 23:59, such as 2026-11-22T09:30:00+01:00.'
      : 'Write a day that exists, such as 2026-11-22.',
  })
  return undefined
}
