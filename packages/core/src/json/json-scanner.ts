import { describeUnexpected } from './describe-unexpected.ts'
import { type JsonProblem, syntaxProblem } from './json-problem.ts'

/** Thrown and caught by {@link scanJson} alone: the rest of the text cannot be understood. */
export class Unreadable extends Error {}

/** Problems of one severity that are told of a text; what comes after so many has the same cause. */
const mostProblems = 20

/** The state of reading one JSON text: where it is, and what was wrong so far. */
export interface JsonScanner {
  readonly text: string
  at: number
  readonly problems: JsonProblem[]
}

/** Notes a problem. Too many errors end the reading; warnings never do, and what is more of them is not told. */
export const note = (scanner: JsonScanner, problem: JsonProblem): void => {
  const alike = scanner.problems.filter(({ severity }) => severity === problem.severity).length
  if (alike < mostProblems) scanner.problems.push(problem)
  if (problem.severity === 'error' && alike + 1 >= mostProblems) throw new Unreadable()
}

/** Notes what stands here in place of something that was expected, and ends the reading. */
export const give = (scanner: JsonScanner, expected: string): never => {
  scanner.problems.push(describeUnexpected(scanner.text, scanner.at, expected))
  throw new Unreadable()
}

const space = /[ \t\r\n]*/y
const otherSpace = /[\s\uFEFF\0]+/y
const comment = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\//y

const matchAt = (pattern: RegExp, { text, at }: JsonScanner): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** Goes to the next character that means something; comments and odd spaces are problems that end nothing. */
export const skipSpace = (scanner: JsonScanner): void => {
  for (;;) {
    scanner.at += matchAt(space, scanner).length
    const odd = matchAt(otherSpace, scanner)
    const remark = odd === '' ? matchAt(comment, scanner) : ''
    if (odd === '' && remark === '') return
    const end = scanner.at + odd.length + remark.length
    note(
      scanner,
      odd === ''
        ? syntaxProblem(scanner.at, end, 'JSON has no comments.', 'Remove it.')
        : syntaxProblem(
            scanner.at,
            end,
            `The character U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} stands between values, where JSON has spaces, tabs and line breaks alone.`,
            'Remove it: it is not visible in most editors.',
          ),
    )
    scanner.at = end
  }
}

/** The text that a pattern with the flag `y` matches here, read past; empty if it does not. */
export const take = (scanner: JsonScanner, pattern: RegExp): string => {
  const found = matchAt(pattern, scanner)
  scanner.at += found.length
  return found
}
