const month =
  '(?:[Jj][Aa][Nn]|[Ff][Ee][Bb]|[Mm][Aa][Rr]|[Aa][Pp][Rr]|[Mm][Aa][Yy]|[Jj][Uu][NnLl]|[Aa][Uu][Gg]|[Ss][Ee][Pp]|[Oo][Cc][Tt]|[Nn][Oo][Vv]|[Dd][Ee][Cc])[A-Za-z]{0,6}\\.?,?'
const monthNumber = '(?:0?[1-9]|1[0-2])'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const nthDay = `${day}(?:st|nd|rd|th|ST|ND|RD|TH)?\\.?`
const weekday = '(?:[A-Za-z]{3,9},?\\s+)?'
/** A time; `interpretDate` knows which there are. */
const rest = '(?:,?[Tt\\s]+\\d{1,2}:\\d{2}.*)?'

const forms = [
  `\\d{4}[-/.]${monthNumber}[-/.]${day}${rest}`,
  `\\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])`,
  `\\d{4}\\s*[年년]\\s*${monthNumber}\\s*[月월]\\s*${day}\\s*[日일]?${rest}`,
  `${weekday}${month}\\s+${nthDay},?\\s+\\d{4}${rest}`,
  `${weekday}${nthDay}[-\\s]+(?:[Oo][Ff]\\s+)?${month}[-\\s]+\\d{4}${rest}`,
  `${day}[-/.]${day}[-/.]\\d{4}${rest}`,
]

/**
 * The dates that front matter may hold, as a pattern of JSON Schema: the forms that `interpretDate` reads. Whether the
 * calendar has the day, and which of two numbers is the month, a pattern cannot say.
 */
export const datePattern = new RegExp(`^\\s*(?:${forms.join('|')})\\s*$`)
