import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Position } from '../article/position.ts'

/** Nesting up to which a file is located: the parser that knows places is recursive. */
const deepest = 64

/** Finds the places of values in a JSON text. */
export interface JsonLocator {
  /** Where the value at a path stands, or its nearest parent that exists. */
  value(path: readonly PropertyKey[]): Position | undefined
  /** Where a key of the object at a path stands. */
  key(path: readonly PropertyKey[], key: string): Position | undefined
  /** Where the text stops being JSON, and why, if it is not even YAML. */
  readonly error: { position: Position; message: string } | undefined
}

/** JSON is YAML, and `yaml` keeps the place of every node. */
export const locateJson = (text: string): JsonLocator => {
  if (nesting(text) > deepest) return { value: () => undefined, key: () => undefined, error: undefined }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const place = (range: readonly [number, number, ...number[]] | null | undefined): Position | undefined =>
    range ? { start: point(lines, range[0]), end: point(lines, range[1]) } : undefined
  const find = (path: readonly PropertyKey[]): Node | null | undefined => {
    let node: Node | null | undefined = document.contents
    for (const step of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined
      if (!isNode(next)) return node
      node = next
    }
    return node
  }
  const [error] = document.errors
  return {
    value: (path) => place(find(path)?.range),
    key: (path, name) => {
      const map = find(path)
      const pair = isMap(map)
        ? map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name)
        : undefined
      return place(isNode(pair?.key) ? pair.key.range : undefined) ?? place(map?.range)
    },
    error: error && {
      position: { start: point(lines, error.pos[0]), end: point(lines, error.pos[1]) },
      message: error.message,
    },
  }
}

const point = (lines: LineCounter, offset: number) => {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** The deepest nesting of brackets, those inside strings included: a bound, not a measure. */
const nesting = (text: string): number => {
  let depth = 0
  let most = 0
  for (const character of text) {
    if (character === '[' || character === '{') most = Math.max(most, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return most
}
