import type { GraphFinding } from '../../graph/graph-finding.ts'
import type { GoogleGraph } from '../google-graph.ts'
import { type Thing, valuesIn } from '../thing.ts'
import { type GoogleRule, verdict } from './rule.ts'

/** Each author is an entry of its own, and says whether it is a person or an organization. */
export const authorEntries: GoogleRule = (thing, graph) =>
  verdict(
    valuesIn(thing, 'author').flatMap((value): GraphFinding[] => {
      if (value.kind === 'literal') return severalInOne(String(value.value), value.pointer)
      return graph
        .thingsOf(value)
        .flatMap((author) => (graph.isFirst('author', author) ? entryFindings(author, graph) : []))
    }),
  )

const entryFindings = (author: Thing, graph: GoogleGraph): GraphFinding[] => {
  if (author.types.length === 0) return author.node.types.length > 0 ? [] : [untyped(author)]
  // “Smith & Sons” is one organization.
  if (
    author.types.some((type) => graph.vocabulary.isType(type) && graph.vocabulary.isA(type, 'Organization'))
  ) {
    return []
  }
  // “Example, Ada” is one, as the parts of her name tell.
  if (['familyName', 'givenName'].some((part) => valuesIn(author, part).length > 0)) return []
  return valuesIn(author, 'name').flatMap((name) =>
    name.kind === 'literal' ? severalInOne(String(name.value), name.pointer) : [],
  )
}

const untyped = (author: Thing): GraphFinding => ({
  code: 'google-author-typed',
  severity: 'info',
  pointer: author.node.pointer,
  message: 'This author has no @type; Google asks whether it is a Person or an Organization.',
  help: 'Add "@type": "Person" or "@type": "Organization".',
})

/** What follows a comma in the name of one person. */
const titles = /,\s*(?:jr|sr|ph\.?\s?d|m\.?\s?d|dr|esq|mba|msc|bsc|ma|ba|rn|cpa|ii|iii|iv)\b\.?/gi

/** “Ada and Bob” or “Ada, Bob” in one name. */
const severalInOne = (name: string, pointer: string): GraphFinding[] =>
  /,\s|;\s|\s(?:and|&|und|et)\s/i.test(name.slice(0, 1_000).replace(titles, ''))
    ? [
        {
          code: 'google-author-single',
          severity: 'info',
          pointer,
          message: `The author “${name.slice(0, 80)}” reads like several; Google asks for one entry each.`,
          help: 'Write a list, with a node for each.',
        },
      ]
    : []
