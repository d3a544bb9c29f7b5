import { foldText } from '../text/fold-text.ts'
import { isAbove, isSamePage, isWebAddress } from './same-address.ts'
import { addressesOf, type Claim, type Thing, type Things, textsOf, thingsOf } from './thing.ts'

/** The articles that a page's data describes as the page's own. */
export interface ArticlesOfPage {
  readonly articles: readonly Thing[]
  /** Addresses of the only article, where all of them are those of other pages. */
  readonly elsewhere: readonly Claim[]
}

/** Where nodes of an article may stand if it is what the page is about. */
const ownPlaces = new Set([undefined, 'mainEntity', 'mainEntityOfPage'])

/** Properties that say of which page a thing is, as does its id. */
const addressProperties = ['url', 'mainEntityOfPage']

/** The pages that a thing is said to be of, fragments aside. */
export const pagesOf = (thing: Thing): Claim[] =>
  [
    ...addressProperties.flatMap((property) => addressesOf(thing, property)),
    ...(thing.id === undefined ? [] : [{ text: thing.id, pointer: thing.pointer }]),
  ].filter(({ text }) => isWebAddress(text))

/** What an article calls itself. */
export const headlinesOf = (thing: Thing): Claim[] => {
  const headlines = textsOf(thing, 'headline')
  return headlines.length > 0 ? headlines : textsOf(thing, 'name')
}

/**
 * Which articles are the page's own: those that name its address; else, those that name none, if they are one or go by
 * one headline. Where the page's address is unknown, articles that agree on it are its own. Lists of articles, as on a
 * blog's first page, are of other pages.
 */
export const articlesOfPage = (things: Things, address: string | undefined): ArticlesOfPage => {
  const own = thingsOf(things, 'Article').filter(({ nodes }) =>
    nodes.some(({ through }) => ownPlaces.has(through)),
  )
  if (address === undefined) {
    return { articles: sameHeadline(own) || ofOnePage(own) ? own : [], elsewhere: [] }
  }
  const isHere = (thing: Thing) => pagesOf(thing).some(({ text }) => isSamePage(text, address))
  const here = own.filter(isHere)
  const unplaced = own.filter((thing) => pagesOf(thing).length === 0)
  const candidates = [...here, ...unplaced]
  if (here.length > 0) return { articles: sameHeadline(candidates) ? candidates : here, elsewhere: [] }
  if (candidates.length > 0) return { articles: sameHeadline(candidates) ? candidates : [], elsewhere: [] }
  const [only, ...more] = own
  return only === undefined || more.length > 0 || isListing(things, only, address)
    ? { articles: [], elsewhere: [] }
    : { articles: [only], elsewhere: pagesOf(only) }
}

/** A page that lists articles may describe one of them: it says so, or stands above it. */
const isListing = (things: Things, article: Thing, address: string): boolean =>
  ['Blog', 'CollectionPage'].some((type) => thingsOf(things, type).length > 0) ||
  // Breadcrumbs and steps are lists, too, by their types.
  things.graph.nodes.some(({ types }) => types.some(({ name }) => name === 'ItemList')) ||
  pagesOf(article).some(({ text }) => isAbove(address, text))

/** Whether each of the articles names one and the same page, whatever it is called there. */
const ofOnePage = ([first, ...others]: readonly Thing[]): boolean => {
  const [page] = first === undefined ? [] : wholePagesOf(first)
  return (
    page !== undefined && others.every((other) => wholePagesOf(other).some((text) => isSamePage(text, page)))
  )
}

/** The pages that an article says it is, not those of which it is a part: posts of one page differ by their fragments. */
const wholePagesOf = (thing: Thing): string[] =>
  addressProperties
    .flatMap((property) => addressesOf(thing, property).map(({ text }) => text))
    .filter((text) => isWebAddress(text) && !text.includes('#'))

const sameHeadline = (articles: readonly Thing[]): boolean => {
  const headlines = articles.map((article) => foldText(headlinesOf(article)[0]?.text ?? ''))
  return new Set(headlines).size <= 1
}
