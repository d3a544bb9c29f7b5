/** A date as the author wrote it; a time without its zone gets the site's, if that is UTC or an offset such as +01:00. */
export const zonedDate = (date: string | undefined, timeZone: string | undefined): string | undefined =>
  date === undefined || !date.includes('T') || /(?:Z|[+-]\d{2}:\d{2})$/.test(date)
    ? date
    : `${date}${offsetOf(timeZone)}`

/** A zone by name has an offset that changes with the date: without tables of zones nobody can tell it. */
const offsetOf = (timeZone: string | undefined): string => {
  if (timeZone === 'UTC') return 'Z'
  return /^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.test(timeZone ?? '') ? (timeZone ?? '') : ''
}
