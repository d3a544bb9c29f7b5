import type { GraphFinding } from '@trifold/schema-org'
import { type Claim, type Thing, textsOf } from '../graphs/thing.ts'
import { createDayFinder, datesIn } from '../text/shown-dates.ts'
import type { PageCheck } from './page-check.ts'

/** The day on which an article was published, or last changed, is where readers see it. */
export const pageShowsDate: PageCheck = ({ own, page }) => {
  const claims = own.articles.flatMap(datesOf)
  if (claims.length === 0) return []
  const shown = [...datesIn(page.times.join('\n')), ...datesIn(`${page.visible}\n${page.hidden}`)]
  const isShown = createDayFinder(shown)
  const isFull = shown.some(({ year, month }) => year !== undefined && month !== undefined)
  return own.articles.flatMap((article) => checkArticle(article, isShown, isFull))
}

const dateProperties = ['datePublished', 'dateModified']

/** A claimed date, and the days on which readers somewhere may see it: times fall on other days in other zones. */
interface DateClaim extends Claim {
  readonly days: readonly { year: number; month: number; day: number }[]
}

const datesOf = (article: Thing): DateClaim[] =>
  dateProperties
    .flatMap((property) => textsOf(article, property))
    .flatMap((claim) => {
      const days = daysOf(claim.text.trim())
      return days.length === 0 ? [] : [{ ...claim, days }]
    })

const daysOf = (text: string): DateClaim['days'] => {
  const [, year, month, day, rest = ''] = /^(\d{4})-(\d{2})-(\d{2})(.*)$/s.exec(text) ?? []
  // What is on no calendar is another finding.
  if (day === undefined || Number(month) > 12 || Number(day) > 31) return []
  const noon = Date.UTC(Number(year), Number(month) - 1, Number(day), 12)
  return (rest === '' ? [0] : [0, -1, 1]).map((shift) => {
    const moment = new Date(noon + shift * 86_400_000)
    return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: moment.getUTCDate() }
  })
}

/** One of the two dates is enough: many pages show the last change alone. */
const checkArticle = (
  article: Thing,
  isShown: ReturnType<typeof createDayFinder>,
  isFull: boolean,
): GraphFinding[] => {
  const claims = datesOf(article)
  const [first] = claims
  const isSeen = claims.some(({ days }) => days.some(isShown))
  if (first === undefined || isSeen) return []
  return [
    {
      code: 'page-shows-date',
      // A page that shows no date at all tells nothing else than the data.
      severity: isFull ? 'warning' : 'info',
      pointer: first.pointer,
      message: isFull
        ? `The page shows dates, but not ${claims
            .slice(0, 4)
            .map(({ text }) => text.slice(0, 10))
            .join(' or ')}.`
        : `The page does not show the date ${first.text.slice(0, 10)}.`,
      help: 'Show the day of publication or of the last change, best in <time datetime="…">.',
    },
  ]
}
