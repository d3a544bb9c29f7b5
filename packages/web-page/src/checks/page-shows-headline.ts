import type { GraphFinding } from '@trifold/schema-org'
import { headlinesOf } from '../graphs/article-of-page.ts'
import type { Claim } from '../graphs/thing.ts'
import type { WebPage } from '../page/web-page.ts'
import { foldText } from '../text/fold-text.ts'
import { likeness } from '../text/likeness.ts'
import { readingsOf } from '../text/plain-claim.ts'
import { type PageCheck, type PageCheckInput, quoted } from './page-check.ts'

/** From this likeness on, a headline is another wording of what the page shows. */
const alike = 0.5

/** An article’s headline is the page’s: visible, or at least its title. */
export const pageShowsHeadline: PageCheck = (input) =>
  input.own.articles.flatMap((article) =>
    headlinesOf(article).flatMap((claim) => checkHeadline(claim, input)),
  )

const checkHeadline = (claim: Claim, { page, shown }: PageCheckInput): GraphFinding[] => {
  const showing = shown.find(claim.text)
  if (showing === 'shown') return []
  const wanted = readingsOf(claim.text).map(foldText)
  const titles = titlesOf(page).map((text) => ({ text, folded: foldText(text) }))
  // Plug-ins put the site's name behind the headline, or the headline into a longer title.
  const isTitle = titles.some(({ folded }) =>
    wanted.some((text) => folded.includes(text) || (folded.length > 8 && text.startsWith(folded))),
  )
  if (isTitle) return []
  const [closest] = titles
    .map(({ text, folded }) => ({ text, degree: Math.max(...wanted.map((one) => likeness(one, folded))) }))
    .sort((a, b) => b.degree - a.degree)
  const other = closest === undefined ? '' : `; closest to it comes ${quoted(closest.text)}`
  return [
    {
      code: 'page-shows-headline',
      severity: closest !== undefined && closest.degree >= alike ? 'info' : 'warning',
      pointer: claim.pointer,
      message:
        showing === 'hidden'
          ? `The page holds the headline ${quoted(claim.text)} in a part that is hidden.`
          : `The page does not show the headline ${quoted(claim.text)}${other}.`,
      help: 'Let the data say what readers see: Google takes no markup of content that is not visible.',
    },
  ]
}

/** Titles that a headline is compared with; what follows on a page that has more is no title of it. */
const mostTitles = 100

const titlesOf = ({ title, headings, meta }: WebPage): string[] =>
  [
    ...headings.filter(({ level }) => level <= 2).map(({ text }) => text),
    title,
    meta.get('og:title') ?? '',
    meta.get('twitter:title') ?? '',
  ]
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, mostTitles)
