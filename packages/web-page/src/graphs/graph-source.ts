import { type JsonPlace, type JsonProblem, type Position, placeAt, scanJson } from '@trifold/core'
import { unwrapJson } from '../json/unwrap-json.ts'
import type { LineIndex } from '../page/line-index.ts'

/** A JSON text inside a file: a script of a page, or a whole `.jsonld` file. */
export interface GraphSource {
  /** Its value, or undefined if it cannot be read. */
  readonly value: unknown
  readonly isRead: boolean
  readonly problems: readonly JsonProblem[]
  /** Where the value that a JSON pointer leads to stands in the file. */
  position(pointer: string, code?: string): Position
  /** The position of a problem in the file. */
  problemPosition(problem: JsonProblem): Position
}

/** Findings about a key rather than about its value. */
const aboutKeys = new Set(['property-known', 'property-in-domain', 'term-current', 'keyword-known'])

/** Reads a JSON text that begins at an offset of a file. */
export const readGraphSource = (text: string, offset: number, lines: LineIndex): GraphSource => {
  const { start, end, problems } = unwrapJson(text)
  const scanned = scanJson(text, start, end)
  const at = ([from, to]: readonly [number, number]): Position => lines.position(offset + from, offset + to)
  const { read } = scanned
  return {
    value: read?.value,
    isRead: read !== undefined,
    problems: [...problems, ...scanned.problems],
    position: (pointer, code = '') =>
      at(read === undefined ? [0, 0] : rangeOf(placeAt(read.place, pointer), code)),
    problemPosition: (problem) => at([problem.start, problem.end]),
  }
}

/** What is underlined of a value: all of a scalar, of an object its type, of a list its first character. */
const rangeOf = (
  { key, start, end, isScalar, inside }: JsonPlace,
  code: string,
): readonly [number, number] => {
  if (key !== undefined && aboutKeys.has(code)) return key
  if (isScalar) return [start, end]
  const type = inside.get('@type') ?? inside.get('type')
  return type?.key === undefined ? [start, start + 1] : [type.key[0], type.isScalar ? type.end : type.key[1]]
}
