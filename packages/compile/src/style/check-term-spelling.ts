import type { Node, Position, Text } from '@trifold/core'
import type { Check } from '../checks/check.ts'
import type { Report } from '../source/report.ts'
import { createSpelling, type Slip } from './spelling.ts'

/**
 * A term that the article defines is spelt the same everywhere. Told is what is the same word beyond doubt: “web mention”
 * for Webmention, or one slip in a long word. Capitals, hyphens and endings change with the sentence.
 */
export const checkTermSpelling = (report: Report): Check => {
  const terms: string[] = []
  const texts: Text[] = []
  return {
    see: (node, ancestors) => {
      if (node.type === 'termDefinition') terms.push(node.term)
      // The words of a link are often the title of something, which spells as it likes.
      if (node.type === 'text' && !ancestors.some(({ type }) => isQuoted.has(type))) texts.push(node)
    },
    finish: () => {
      if (terms.length === 0) return
      const spelling = createSpelling(terms)
      for (const text of texts) spelling.count(text.value)
      for (const text of texts) for (const slip of spelling.slipsIn(text.value)) tell(slip, text, report)
    },
  }
}

const isQuoted: ReadonlySet<Node['type']> = new Set(['link', 'blockquote'])

const tell = ({ found, term, index }: Slip, text: Text, report: Report): void =>
  report(placeIn(text, index, found.length), {
    code: 'term-consistent',
    severity: 'warning',
    message: `“${found}” is spelt otherwise than the term that the article defines; expected “${term}”.`,
    help: 'Spell it as its definition does, so that readers and search know it for the same.',
  })

/** The place of some words, where the text stands in the source as it reads: on one line, without escapes. */
const placeIn = ({ value, position }: Text, index: number, length: number): Position | undefined => {
  if (position === undefined) return undefined
  const { start, end } = position
  const isPlain = start.line === end.line && end.column - start.column === value.length
  if (!isPlain) return { start, end: start }
  const column = start.column + index
  return {
    start: { line: start.line, column },
    end: { line: start.line, column: column + length },
  }
}
