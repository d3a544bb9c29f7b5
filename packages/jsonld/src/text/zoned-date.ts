/** A date as the author wrote it; a time without its zone gets the site's, if that is an offset such as +01:00 or Z. */
export const zonedDate = (date: string | undefined, timeZone: string | undefined): string | undefined => {
  if (date === undefined || !date.includes('T') || /(?:Z|[+-]\d{2}:\d{2})$/.test(date)) return date
  return isOffset(timeZone) ? `${date}${timeZone}` : date
}

const isOffset = (timeZone: string | undefined): boolean =>
  timeZone !== undefined && /^(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.test(timeZone)
