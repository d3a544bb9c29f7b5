import { compileText } from '../articles/compile-text.ts'
import { blockPlaces, refusedPlaces } from './places/block-places.ts'
import { fields, refusedFields } from './places/fields.ts'
import { inlinePlaces } from './places/inline-places.ts'
import type { Field, Place } from './places/place.ts'
import { injectionStrings } from './strings/strings.ts'

/** An article with a string in every place, each with another. */
export interface Injected {
  readonly source: string
  /** Pieces of it that are left out: what is an error there, and would keep the article from being made. */
  readonly leftOut: number
  readonly pieces: number
}

const places: readonly Place[] = [...blockPlaces, ...inlinePlaces]
/** How far a place's string stands from that of the place before; it shares no divisor with any distance of articles. */
const stride = 41

const stringAt = (article: number, place: number): string =>
  injectionStrings[(article + place * stride) % injectionStrings.length] ?? ''

/** An article by the number of its first string: so many of them as there are strings hold every string in every place. */
export const injectedArticle = (number: number): Injected => {
  const keys = fields.map(([, write], index) => write(stringAt(number, index)))
  const body = places.map((place, index) => pieceOf(place, stringAt(number, fields.length + index), index))
  const kept = {
    keys: withoutErrors(keys, (part) => hasErrors(part, [])),
    body: withoutErrors(body, (part) => hasErrors([], part)),
  }
  return {
    source: sourceOf(kept.keys, kept.body),
    pieces: keys.length + body.length,
    leftOut: keys.length + body.length - kept.keys.length - kept.body.length,
  }
}

/** An article that is refused, for what it says in every place where it may not. */
export const refusedArticle = (number: number): string => {
  const keys = refusedFields.map(([, write], index) => write(stringAt(number, index)))
  const body = refusedPlaces.map((place, index) => pieceOf(place, stringAt(number, index), index))
  return sourceOf([{ title: stringAt(number, 0) }, ...keys], body)
}

const pieceOf = ([name, write]: Place, text: string, index: number): string =>
  `## In ${name}\n\n${write(text, `piece-${index}`)}\n`

type Keys = ReturnType<Field[1]>

const sourceOf = (keys: readonly Keys[], body: readonly string[]): string =>
  ['---', ...headOf(keys), '---', '', '# First', '', ...body, lastWords, ''].join('\n')

/** What every article ends with: where it is shown, nothing has swallowed the rest. */
export const lastWords = 'The end is reached.'

/** A line for each key; lists of several places are one. YAML reads JSON, which says every character. */
const headOf = (keys: readonly Keys[]): string[] => {
  const joined = new Map<string, unknown>()
  for (const [key, value] of keys.flatMap((each) => Object.entries(each)))
    joined.set(key, merged(joined.get(key), value))
  return [...joined].map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
}

const merged = (before: unknown, value: unknown): unknown => {
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value]
  const areMaps = [before, value].every((each) => typeof each === 'object' && each !== null)
  // Both are maps by the line above.
  return areMaps ? { ...(before as object), ...(value as object) } : value
}

const hasErrors = (keys: readonly Keys[], body: readonly string[]): boolean =>
  compileText(sourceOf(keys, body)).diagnostics.some(({ severity }) => severity === 'error')

/** All that an article can be made of: of a part that cannot be, half and half, down to the piece that is an error. */
const withoutErrors = <Part>(parts: readonly Part[], fails: (parts: readonly Part[]) => boolean): Part[] => {
  if (!fails(parts)) return [...parts]
  if (parts.length <= 1) return []
  const middle = parts.length >> 1
  const halves = [parts.slice(0, middle), parts.slice(middle)]
  return halves.flatMap((half) => withoutErrors(half, fails))
}
