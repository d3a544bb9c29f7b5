import { textsOf } from '../graphs/thing.ts'
import { foldText } from '../text/fold-text.ts'
import { readingsOf } from '../text/plain-claim.ts'
import { createSearchableText } from '../text/searchable-text.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** Names of `<meta>` that describe the page. */
const names = ['description', 'og:description', 'twitter:description', 'dc.description', 'abstract']

/** An article’s description is visible, or what the page gives search engines as its own. */
export const pageShowsDescription: PageCheck = ({ own, page, shown }) => {
  const said = names.map((name) => foldText(page.meta.get(name) ?? '')).filter((text) => text !== '')
  const searchable = said.map(createSearchableText)
  // A description may be longer or shorter than the one in the head.
  const isSaid = (claim: string): boolean =>
    searchable.some(({ shareOf }) => shareOf(claim) >= much) || said.some((text) => claim.includes(text))
  return own.articles
    .flatMap((article) => textsOf(article, 'description'))
    .filter(({ text }) => shown.find(text) === 'absent' && !readingsOf(text).map(foldText).some(isSaid))
    .map(({ text, pointer }) => ({
      code: 'page-shows-description',
      severity: 'info',
      pointer,
      message: `Neither the page nor its <meta name="description"> says ${quoted(text)}.`,
      help: 'Describe the page in one way, wherever it is described.',
    }))
}

/** From this share on, a description is the page’s own with other words at its end. */
const much = 0.5
