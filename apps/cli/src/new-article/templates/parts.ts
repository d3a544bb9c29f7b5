import type { Pair } from './template-words.ts'

/** A heading and the sentence below it. */
export const section = ([heading, text]: Pair): string => `## ${heading}\n\n${text}`

/** A name in bold, and what is said of it. */
export const named = ([name, text]: Pair, colon: string): string => `**${name}**${colon}${text}`

/** Terms, each with its meaning. */
export const definitions = (terms: readonly Pair[], colon: string): string =>
  terms.map((term) => `:::definition\n\n${named(term, colon)}\n\n:::`).join('\n\n')

/** A table of two subjects whose cells are still to be filled. */
export const comparisonOf = (subjects: readonly string[], rows: readonly string[], cell: string): string => {
  const lines = [['', ...subjects], ...rows.map((row) => [row, ...subjects.map(() => cell)])]
  const [head = '', ...body] = lines.map((cells) => `| ${cells.join(' | ')} |`)
  const rule = `|${' --- |'.repeat(subjects.length + 1)}`
  return `:::comparison\n\n${[head, rule, ...body].join('\n')}\n\n:::`
}

/** A list whose order says nothing. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

/** A list in its order. */
export const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n')

/** Questions, each with its answer. */
export const questions = (pairs: readonly Pair[]): string =>
  `:::faq\n\n${pairs.map(([question, answer]) => `### ${question}\n\n${answer}`).join('\n\n')}\n\n:::`
