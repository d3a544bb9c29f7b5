import { interpretDate } from './interpret-date.ts'
import { consequence, type Reader, wrong } from './reading.ts'

const form = 'a date such as 2026-11-22 or 2026-11-22T09:30:00+01:00'

/** A date or date-time, given back in ISO 8601. One that lacks its day is a warning: it cannot be used, or guessed. */
export const readCalendarDate: Reader<string> = (field, reading) => {
  if (field.kind !== 'scalar') return wrong(field, reading, form)
  const found = interpretDate(field.text)
  if ('date' in found) return found.date
  if ('partial' in found) {
    reading.unused(field.name)
    reading.report(field.position, {
      code: 'date-complete',
      severity: 'warning',
      message: `${field.name} is “${field.text}”; expected ${form}. It is not used.`,
      help: 'Add the month and the day.',
    })
    return undefined
  }
  if (found.problem === 'form') return wrong(field, reading, form)
  if (found.problem === 'ambiguous')
    return wrong(field, reading, form, 'It could be either day of two: write the year first.')
  reading.report(field.position, {
    code: 'date-on-calendar',
    severity: reading.severity,
    message: `${field.name} is “${field.text}”, which is not on the calendar.${consequence(reading.severity)}`,
    help: 'Write a day that exists, such as 2026-11-22.',
  })
  return undefined
}
