import type { Comparison, ComparisonRow } from '@trifold/core'
import { type Words, words } from '@trifold/prose'
import { createNode, type Description, type Json, reference } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { lineText } from '../text/flat-text.ts'

/** Each comparison: a Table about its subjects, its cells as text (schema.org has no type for comparisons). */
export const comparisons = (input: GraphInput): Description[] =>
  input.gathered.comparison.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('Table', input.idOf(block), {
      name: lineText(block.title) || heading,
      url: input.ids.anchor(block.id),
      about: block.subjects.map(({ children }) => subject(lineText(children), input)),
      text: tableText(block, words(input.meta.lang)),
    }),
  }))

/** A subject is the term of that name if the article defines it, else a thing of that name. */
const subject = (name: string, { gathered, idOf }: GraphInput): Json => {
  const wanted = name.toLowerCase()
  const found = gathered.termDefinition.find(({ block }) => block.term.toLowerCase() === wanted)
  return found === undefined ? { '@type': 'Thing', name } : reference(idOf(found.block))
}

/** The cells, one row a line; a corner that says something opens the first. */
const tableText = (comparison: Comparison, words: Words): string => {
  const { corner, subjects, children } = comparison
  const name = lineText(corner)
  const named = subjects.map((item) => lineText(item.children)).join(words.semicolon)
  const rows = children.map((row) => rowText(row, comparison, words))
  return [...(name === '' ? [] : [`${name}${words.colon}${named}`]), ...rows].join('\n')
}

/** “Direction. Presence: one way; Conversation: both ways.” */
const rowText = (
  { dimension, cells }: ComparisonRow,
  { subjects }: Comparison,
  { colon, semicolon }: Words,
): string => {
  const of = cells.map((cell, index) => `${lineText(subjects[index]?.children)}${colon}${lineText(cell)}`)
  const name = lineText(dimension)
  return `${name === '' ? '' : `${name}. `}${of.join(semicolon)}`
}
