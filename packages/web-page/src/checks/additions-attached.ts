import { headlinesOf } from '../graphs/article-of-page.ts'
import { type Thing, thingsOf, valuesOfThing } from '../graphs/thing.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** What is added to an article that another script describes is added to one that is there. */
export const additionsAttached: PageCheck = ({ own, things }) =>
  own.articles.filter(isAdditionAlone).map(({ id, pointer }) => {
    const others = thingsOf(things, 'Article').flatMap((other) =>
      isAdditionAlone(other) || other.id === undefined ? [] : [quoted(other.id)],
    )
    return {
      code: 'additions-attached',
      severity: 'warning',
      pointer,
      message: `This adds to the article ${quoted(id ?? '')}, which nothing on the page describes${others.length === 0 ? '' : `; what it describes is ${others.slice(0, 3).join(', ')}`}.`,
      help: 'Name the plug-in, or the end of its article’s @id, with the option "attachTo" of jsonld; without a plug-in, build with "scope": "full".',
    }
  })

/** Whether a node tells only what an article consists of, and of an article that has an id. */
export const isAdditionAlone = (article: Thing): boolean =>
  article.id !== undefined &&
  headlinesOf(article).length === 0 &&
  ['author', 'datePublished'].every((property) => valuesOfThing(article, property).length === 0) &&
  ['hasPart', 'about', 'mentions'].some((property) => valuesOfThing(article, property).length > 0)
