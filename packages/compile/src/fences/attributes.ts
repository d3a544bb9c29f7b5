import type { Position } from '@trifold/core'

/** One attribute of a fence or heading: `key=value`, or `key` alone (value true). */
export interface Attribute {
  readonly key: string
  readonly value: string | true
  readonly position: Position
}

/** An id that the author gave: `#id`, or `id=id`. */
export interface GivenId {
  readonly value: string
  readonly position: Position
}

/** What stands between the braces of `{#id key=value .class}`. */
export interface Attributes {
  readonly id?: GivenId | undefined
  readonly list: readonly Attribute[]
  /** What cannot be read as an attribute. */
  readonly unreadable: readonly Attribute[]
}

/** Editors make curly quotes of straight ones while one types: they mean the same. */
const token =
  /(?<id>#[^\s{}"'=]+)|(?<key>[A-Za-z_][\w:-]*)(?:=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|[“”„″](?<curly>[^“”″]*)[“”″]|[‘’‚](?<curlySingle>[^‘’]*)[‘’]|(?<bare>[^\s"'{}]+)))?|(?<other>\S+)/g

/** Reads attributes; `place` gives the position of a part of the text. */
export const readAttributes = (text: string, place: (start: number, end: number) => Position): Attributes => {
  const list: Attribute[] = []
  const unreadable: Attribute[] = []
  let id: GivenId | undefined
  for (const match of text.matchAll(token)) {
    const position = place(match.index, match.index + match[0].length)
    const { id: anchor, key, double, single, curly, curlySingle, bare } = match.groups ?? {}
    const value = double ?? single ?? curly ?? curlySingle ?? bare ?? true
    if (anchor !== undefined) id = { value: anchor.slice(1), position }
    else if (key === 'id' && value !== true) id = { value, position }
    else if (key !== undefined) list.push({ key, value, position })
    else unreadable.push({ key: match[0], value: true, position })
  }
  return { id, list, unreadable }
}
