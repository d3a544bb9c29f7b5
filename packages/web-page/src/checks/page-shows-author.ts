import type { GraphFinding } from '@trifold/schema-org'
import { type Claim, isA, linkedThings, type Thing, type Things, textsOf } from '../graphs/thing.ts'
import { foldText } from '../text/fold-text.ts'
import { type PageCheck, type PageCheckInput, quoted } from './page-check.ts'

/** The author of an article is named where readers see it. */
export const pageShowsAuthor: PageCheck = (input) => {
  const { own, things } = input
  return [
    ...own.articles
      .flatMap((article) => textsOf(article, 'author'))
      .flatMap((name) => checkName([name], true, input)),
    ...linkedThings(things, own.articles, ['author']).flatMap((author) =>
      checkName(namesOf(author), isPerson(things, author), input),
    ),
  ]
}

const namesOf = (author: Thing): Claim[] => {
  const names = ['name', 'alternateName'].flatMap((property) => textsOf(author, property))
  const given = textsOf(author, 'givenName')[0]
  const family = textsOf(author, 'familyName')[0]
  return given && family ? [...names, { ...family, text: `${given.text} ${family.text}` }] : names
}

const isPerson = (things: Things, { nodes }: Thing): boolean =>
  nodes.every((node) => !isA(things, node, 'Organization'))

/** One of a person’s names is enough. A site that is its own author is named by its logo and title. */
const checkName = (
  names: readonly Claim[],
  person: boolean,
  { page, shown }: PageCheckInput,
): GraphFinding[] => {
  const [first] = names
  const title = foldText(`${page.title} ${page.meta.get('og:site_name') ?? ''}`)
  const isSeen = names.some(
    ({ text }) =>
      shown.find(text) !== 'absent' || shown.hasWords(text) || (!person && title.includes(foldText(text))),
  )
  if (first === undefined || isSeen) return []
  return [
    {
      code: 'page-shows-author',
      severity: person ? 'warning' : 'info',
      pointer: first.pointer,
      message: `The page does not name the author ${quoted(first.text)}.`,
      help: 'Show the name in the byline, as it stands in the data.',
    },
  ]
}
