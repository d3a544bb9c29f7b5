import type { GraphFinding } from '@trifold/schema-org'
import { type Thing, textsOf, thingsOf, valuesOfThing } from '../graphs/thing.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** A term that the data defines is defined on the page: terms without a description are mere subjects. */
export const pageShowsDefinition: PageCheck = ({ things, shown }) =>
  thingsOf(things, 'DefinedTerm').flatMap((term) => {
    const descriptions = textsOf(term, 'description')
    if (descriptions.length === 0) return []
    const severity = isOfSet(term) ? 'warning' : 'info'
    const lacking = (what: string, property: string): GraphFinding[] =>
      textsOf(term, property).flatMap(({ text, pointer }): GraphFinding[] => {
        const showing = shown.find(text)
        if (showing === 'shown' || showing === 'hidden') return []
        const isPartly = showing === 'partly'
        return [
          {
            code: 'page-shows-definition',
            severity: isPartly ? 'info' : severity,
            pointer,
            message: isPartly
              ? `The page shows the ${what} ${quoted(text)} in other words, or in part.`
              : `The page does not show the ${what} ${quoted(text)}.`,
            help: 'Define the term in the text as the data does, or leave its description out of the data.',
          },
        ]
      })
    return [...lacking('term', 'name'), ...lacking('definition', 'description')]
  })

const isOfSet = (term: Thing): boolean =>
  valuesOfThing(term, 'inDefinedTermSet').length > 0 ||
  term.nodes.some(({ through }) => through === undefined || through === 'hasDefinedTerm')
