import { closest } from '@trifold/core'

/** A spelling that is not the term's own. */
export interface Slip {
  readonly found: string
  readonly term: string
  /** Where in the text it begins. */
  readonly index: number
}

/** The shortest word in which one wrong letter is a slip and hardly another word. */
const shortest = 8

/** After these, two words are a verb and one is a noun: back up, log in, every day. */
const particle = /^(?:.{1,3}|away|back|body|days?|down|over|thing|time|where)$/iu

const word = /[\p{L}\p{M}\p{N}’']+/gu

/** Tells spellings of terms apart from the terms. Every text is counted first: a word that recurs is meant. */
export const createSpelling = (terms: readonly string[]) => {
  const known = new Map(terms.map((term) => [closed(term), term]))
  const isOpen = (term: string): boolean => /[\s-]/.test(term)
  const similar = bySides([...known.values()].filter((term) => !isOpen(term) && term.length >= shortest))
  const counts = new Map<string, number>()

  const slipOf = (parts: readonly RegExpExecArray[], text: string): Slip | undefined => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (first === undefined || last === undefined) return undefined
    const found = text.slice(first.index, last.index + last[0].length)
    if (parts.length > 1 && !/^\S+( \S+)+$/.test(found)) return undefined
    const term = known.get(stem(closed(found), known))
    if (term === undefined) return undefined
    const isSame = term.includes(' ') ? parts.length > 1 : parts.length === 1
    if (isSame || term.includes('-') || (parts.length > 1 && particle.test(last[0]))) return undefined
    return { found, term, index: first.index }
  }

  const slipOfLetter = (part: RegExpExecArray): Slip | undefined => {
    const [found] = part
    if (found.length < shortest || (counts.get(found.toLowerCase()) ?? 0) > 1) return undefined
    if (known.has(stem(closed(found), known))) return undefined
    const term = closest(found, similar.get(sidesOf(found)) ?? [])
    return term === undefined || term.toLowerCase() === found.toLowerCase()
      ? undefined
      : { found, term, index: part.index }
  }

  return {
    count: (text: string): void => {
      for (const [found] of text.matchAll(word))
        counts.set(found.toLowerCase(), (counts.get(found.toLowerCase()) ?? 0) + 1)
    },
    slipsIn: (text: string): Slip[] => {
      const parts = [...text.matchAll(word)]
      return parts.flatMap((part, index) => {
        const slip = slipOf(parts.slice(index, index + 2), text) ?? slipOf([part], text) ?? slipOfLetter(part)
        return slip ?? []
      })
    },
  }
}

/** A term without what sentences change in it: capitals, hyphens, spaces. */
const closed = (term: string): string => term.toLowerCase().replace(/[\s-]+/g, '')

/** The singular, where that is a term. */
const stem = (found: string, known: ReadonlyMap<string, string>): string =>
  [found, found.replace(/[’']s$/, ''), found.replace(/s$/, ''), found.replace(/es$/, '')].find((form) =>
    known.has(form),
  ) ?? found

/** A slip is neither in the beginning of a word nor in its ending, which grammar changes. */
const sidesOf = (word: string): string => `${word.slice(0, 2)}…${word.slice(-2)}`.toLowerCase()

/** Each word of a text is compared with so many terms at most. */
const mostSimilar = 20

const bySides = (terms: readonly string[]): Map<string, string[]> => {
  const map = new Map<string, string[]>()
  for (const term of terms) {
    const same = map.get(sidesOf(term)) ?? []
    if (same.length < mostSimilar) same.push(term)
    map.set(sidesOf(term), same)
  }
  return map
}
