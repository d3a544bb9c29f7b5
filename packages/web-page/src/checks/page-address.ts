import type { GraphFinding } from '@trifold/schema-org'
import { pagesOf } from '../graphs/article-of-page.ts'
import { isSamePage } from '../graphs/same-address.ts'
import { addressesOf, type Claim, isA, thingsOf } from '../graphs/thing.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** What the data says of the page’s address is what `<link rel="canonical">` says. */
export const pageAddress: PageCheck = ({ own, page: { canonical }, things }) => {
  if (canonical === undefined) return []
  const pages = thingsOf(things, 'WebPage').filter(({ nodes }) =>
    nodes.some((node) => node.through === undefined && !isA(things, node, 'CollectionPage')),
  )
  const [only, ...more] = pages
  const page = only === undefined || more.length > 0 ? [] : pagesOf(only)
  const url = only === undefined ? [] : addressesOf(only, 'url')
  return [
    ...say(own.elsewhere, canonical, 'article'),
    ...(page.some(({ text }) => isSamePage(text, canonical))
      ? []
      : say(url.length > 0 ? url : page, canonical, 'page')),
  ]
}

const say = ([claim]: readonly Claim[], canonical: string, what: string): GraphFinding[] =>
  claim === undefined
    ? []
    : [
        {
          code: 'page-address',
          severity: 'warning',
          pointer: claim.pointer,
          message: `The data gives the ${what} the address ${quoted(claim.text)}, <link rel="canonical"> gives it ${quoted(canonical)}.`,
          help: 'Let both name the address under which the page is to be found.',
        },
      ]
