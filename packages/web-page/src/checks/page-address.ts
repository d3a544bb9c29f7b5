import type { GraphFinding, GraphNode } from '@trifold/schema-org'
import { pagesOf } from '../graphs/article-of-page.ts'
import { isSamePage } from '../graphs/same-address.ts'
import { addressesOf, type Claim, isA, type Thing, type Things, thingsOf } from '../graphs/thing.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** What the data says of the page’s address is what `<link rel="canonical">` says. */
export const pageAddress: PageCheck = ({ own, page: { canonical }, things }) => {
  if (canonical === undefined) return []
  const [page, ...others] = pagesItself(things)
  const claims = page === undefined || others.length > 0 ? [] : addressesOfPage(page)
  return [
    ...say(own.elsewhere, canonical, 'article'),
    ...(claims.some(({ text }) => isSamePage(text, canonical)) ? [] : say(claims, canonical, 'page')),
  ]
}

/** The nodes that speak of a page, none of a list of pages, nor of questions that are a part of one. */
const pagesItself = (things: Things): Thing[] => {
  const pages = thingsOf(things, 'WebPage').filter(({ nodes }) =>
    nodes.some((node) => node.through === undefined && !isA(things, node, 'CollectionPage')),
  )
  const whole = pages.filter(({ nodes }) => !nodes.every(isQuestionsAlone))
  return whole.length > 0 ? whole : pages
}

const isQuestionsAlone = ({ types }: GraphNode): boolean => types.every(({ name }) => name === 'FAQPage')

/** Where a node of a page says that it is to be found: its address, else its id. */
const addressesOfPage = (page: Thing): Claim[] => {
  const urls = addressesOf(page, 'url')
  return urls.length > 0 ? urls : pagesOf(page)
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
