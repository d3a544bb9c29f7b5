import type { Position } from '../article/position.ts'
import { type JsonLocator, locateJson } from './locate-json.ts'

/** The value of a JSON text, or why it has none; and where its parts stand. */
export type LocatedJson = { readonly locator: JsonLocator } & (
  | { readonly value: unknown }
  | { readonly problem: { readonly message: string; readonly position: Position | undefined } }
)

/** Reads a JSON text that a person wrote. Never throws. */
export const parseJson = (text: string): LocatedJson => {
  const locator = locateJson(text)
  try {
    return { value: JSON.parse(text), locator }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { problem: locateSyntaxError(text, reason, locator), locator }
  }
}

/** `JSON.parse` tells the offset in its message, most of the time; the parser that knows places tells it otherwise. */
const locateSyntaxError = (
  text: string,
  reason: string,
  locator: JsonLocator,
): { position: Position | undefined; message: string } => {
  const offset = /at position (\d+)/.exec(reason)?.[1]
  if (offset === undefined) return locator.error ?? { position: undefined, message: reason }
  const before = text.slice(0, Number(offset)).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const message = reason.replace(/,? (in JSON )?at position .*$/s, '')
  return { position: { start, end: { ...start, column: start.column + 1 } }, message }
}
