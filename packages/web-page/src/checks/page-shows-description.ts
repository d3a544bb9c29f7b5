import { textsOf } from '../graphs/thing.ts'
import { foldText } from '../text/fold-text.ts'
import { shareWithin } from '../text/likeness.ts'
import { readingsOf } from '../text/plain-claim.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** An article’s description is visible, or what the page gives search engines as its own. */
export const pageShowsDescription: PageCheck = ({ own, page, shown }) => {
  const said = foldText(
    ['description', 'og:description', 'twitter:description', 'dc.description', 'abstract']
      .map((name) => page.meta.get(name) ?? '')
      .join(' '),
  )
  return own.articles
    .flatMap((article) => textsOf(article, 'description'))
    .filter(({ text }) => shown.find(text) === 'absent')
    .filter(({ text }) => readingsOf(text).every((reading) => !isSaid(foldText(reading), said)))
    .map(({ text, pointer }) => ({
      code: 'page-shows-description',
      severity: 'info',
      pointer,
      message: `Neither the page nor its <meta name="description"> says ${quoted(text)}.`,
      help: 'Describe the page in one way, wherever it is described.',
    }))
}

/** A description may be longer or shorter than the one in the head. */
const isSaid = (claim: string, said: string): boolean =>
  said.includes(claim) || shareWithin(claim, said) >= 0.5 || (said !== '' && claim.includes(said))
