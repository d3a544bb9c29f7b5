import type { Position } from '../article/position.ts'
import type { JsonProblem } from './json-problem.ts'
import { type JsonLocator, locateJson, type Placing, placesIn } from './locate-json.ts'
import { scanJson } from './scan-json.ts'

/** The value of a JSON text, or why it has none; and where its parts stand. */
export type LocatedJson = { readonly locator: JsonLocator } & (
  | { readonly value: unknown }
  | { readonly problem: LocatedProblem }
)

/** Why a text is not JSON, in the middle of a sentence, and what to do about it. */
interface LocatedProblem {
  readonly message: string
  readonly help: string | undefined
  readonly position: Position | undefined
}

/** Reads a JSON text that a person wrote. Never throws. */
export const parseJson = (text: string): LocatedJson => {
  const scanned = scanJson(text)
  const position = placesIn(text)
  const locator = locateJson(scanned, position)
  try {
    return { value: JSON.parse(text), locator }
  } catch (error) {
    const first = scanned.problems.find(({ severity }) => severity === 'error')
    if (first !== undefined) return { problem: located(first, text, position), locator }
    const message = error instanceof Error ? error.message : String(error)
    return { problem: { message, help: undefined, position: undefined }, locator }
  }
}

const located = ({ message, help, start, end }: JsonProblem, text: string, position: Placing) => {
  // What is missing at the end is shown behind the last word, not on a line without any.
  const last = text.trimEnd().length
  const place = start > last ? position(last, last + 1) : position(start, end)
  return { message: inSentence(message), help, position: place }
}

/** A sentence as the rest of another; a name such as JSON keeps its capitals. */
const inSentence = (sentence: string): string =>
  sentence.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase()).replace(/\.$/, '')
