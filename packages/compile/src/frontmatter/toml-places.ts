import type { Position } from '@trifold/core'
import type { Lines } from '../source/lines.ts'

/** A step into a table or a list of tables. */
export type TomlPath = readonly (string | number)[]

/** Where a key and its value stand. */
export interface TomlPlace {
  readonly key: Position
  readonly value: Position
}

/** Finds the place of a key by its path; none of keys inside of inline tables, which stand where their table does. */
export type TomlPlaces = (path: TomlPath) => TomlPlace | undefined

const name = String.raw`(?:[\w-]+|"[^"\n]*"|'[^'\n]*')`
const keyLine = new RegExp(String.raw`^[ \t]*(${name}(?:[ \t]*\.[ \t]*${name})*)[ \t]*=[ \t]*`)
const names = new RegExp(name, 'g')

/** Looks for the lines that begin with a key: a parser of TOML does not tell where it found what. */
export const createTomlPlaces = (lines: Lines, start: number, end: number): TomlPlaces => {
  const places = new Map<string, TomlPlace>()
  const counts = new Map<string, number>()
  let table: TomlPath = []
  for (let number = lines.point(start).line; lines.startOf(number) < end; number += 1) {
    const line = lines.line(number)
    if (/^[ \t]*\[/.test(line)) {
      table = tableOf(line, counts)
      const at = lines.startOf(number) + line.indexOf('[')
      const place = lines.position(at, at + line.trim().length)
      // A list of tables stands where its first does.
      for (const path of [table, table.slice(0, -1)])
        if (path.length > 0 && !places.has(idOf(path))) places.set(idOf(path), { key: place, value: place })
    }
    const [whole = '', written] = keyLine.exec(line) ?? []
    if (written === undefined) continue
    const keyAt = lines.startOf(number) + line.indexOf(written)
    const valueAt = lines.startOf(number) + whole.length
    const [from, to] = spanOf(line.slice(whole.length))
    const id = idOf([...table, ...partsOf(written)])
    if (places.has(id)) continue
    places.set(id, {
      key: lines.position(keyAt, keyAt + written.length),
      value: lines.position(valueAt + from, valueAt + to),
    })
  }
  return (path) => places.get(idOf(path))
}

const idOf = (path: TomlPath): string => JSON.stringify(path)

const partsOf = (written: string): string[] =>
  (written.match(names) ?? []).map((part) => part.replace(/^(["'])(.*)\1$/, '$2'))

/** `[a.b]`, or the next table of the list `[[a]]`. */
const tableOf = (line: string, counts: Map<string, number>): TomlPath => {
  const isList = line.trimStart().startsWith('[[')
  const parts = partsOf(line.slice(0, line.indexOf(']')))
  if (!isList) return parts
  const count = counts.get(idOf(parts)) ?? 0
  counts.set(idOf(parts), count + 1)
  return [...parts, count]
}

/** From where to where a value stands: a short text without its quotation marks, so that it can be replaced. */
const spanOf = (rest: string): readonly [number, number] => {
  const [quoted] = /^"[^"\\]*"|^'[^']*'/.exec(rest) ?? []
  if (quoted !== undefined && quoted.length > 2) return [1, quoted.length - 1]
  const written = /^["'[{]/.test(rest) ? rest : rest.replace(/#.*$/, '')
  return [0, Math.max(1, written.trimEnd().length)]
}
