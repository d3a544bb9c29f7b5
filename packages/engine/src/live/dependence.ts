import { decodePercent } from '@trifold/core'
import { createLinks } from '../links/article-links.ts'
import type { PlacedArticle } from '../run/place-articles.ts'
import type { CollectionInMemory, RenderedInMemory } from '../run/render-in-memory.ts'

/** What the result of rendering an article depends on, beside its own file and the configuration. */
export interface Dependence {
  /** Files whose content it shows: absolute paths. */
  readonly uses: ReadonlySet<string>
  /** Names of files that it lacks, without their folders. */
  readonly lacks: ReadonlySet<string>
  /** Stands for what it was told of other articles, by their names and places. */
  readonly others: string
  readonly urls: readonly string[]
  readonly asksNeighbours: boolean
  /** Whether it was told already that the result no longer holds. */
  readonly told: boolean
}

export const dependenceOf = (
  placed: PlacedArticle,
  { uses, lacking, links, asksNeighbours }: RenderedInMemory,
  inMemory: CollectionInMemory,
): Dependence => {
  const asked = { urls: [...links.keys()], asksNeighbours }
  return {
    ...asked,
    uses: new Set(uses),
    told: false,
    lacks: new Set(lacking.flatMap(namesOf)),
    others: othersOf(placed, asked, inMemory),
  }
}

/** Whether other articles came, went, or are called otherwise in a way that shows in the result. */
export const dependsOnOthers = (
  placed: PlacedArticle,
  known: Dependence,
  inMemory: CollectionInMemory,
): boolean => known.others !== othersOf(placed, known, inMemory)

const othersOf = (
  { article, identity, datedFor, place }: PlacedArticle,
  { urls, asksNeighbours }: Pick<Dependence, 'urls' | 'asksNeighbours'>,
  { plan, directory, neighbourhood }: CollectionInMemory,
): string => {
  const links = createLinks(article, plan.collection, directory)
  for (const url of urls) links.find(url)
  const neighbours = asksNeighbours ? neighbourhood.key(article) : ''
  const { slug, lang, draft } = identity
  return JSON.stringify([slug, lang, draft, datedFor, place, [...links.used()], neighbours])
}

/** The name of the file that a URL or path leads to, as it is written and as it may be meant. */
const namesOf = (url: string): string[] => {
  const path = url.replace(/[?#].*$/s, '')
  return [path, decodePercent(path)].map((name) => name.replace(/^.*[/\\]/s, ''))
}
