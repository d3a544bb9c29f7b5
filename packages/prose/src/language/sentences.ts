import { isAbbreviation } from './abbreviations.ts'

/** Marks that end a sentence where white space follows. */
const spaced = new Set('.!?…؟۔।॥։።။‼⁇⁈⁉')
/** Marks that end a sentence by themselves: Chinese and Japanese set no space. */
const unspaced = new Set('。！？｡．')
const closers = new Set('"\'”’»›)]}」』）】〉》〕*_')
const openers = /^["'“‘„‚«‹([{「『（【〈《¿¡—–\-*_]+\s?/u

const months = /^(jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|janv|févr|avr|juin|juil|août)/iu

/** The index after the run of characters of `set` that begins at `from`. */
const runEnd = (text: string, from: number, set: ReadonlySet<string>): number => {
  let end = from
  while (end < text.length && set.has(text.charAt(end))) end += 1
  return end
}

/** Whether what follows white space can be the first word of a sentence. */
const canBegin = (next: string): boolean => {
  const word = next.replace(openers, '')
  return /^(?!\p{Ll})|^\p{Ll}\p{Lu}/u.test(word)
}

const dotEnds = (before: string, next: string): boolean => {
  const word = before.replace(/^["'“‘„«([{¿¡]+/u, '')
  if (isAbbreviation(word, next.replace(openers, ''))) return false
  // “am 3. Oktober”: an ordinal, not the end.
  return !(/^\d{1,2}$/.test(word) && months.test(next))
}

/** Whether the marks from `start` to `end` (closing quotes up to `close`) end the sentence that began at `from`. */
const isEnd = (text: string, from: number, start: number, end: number, close: number): boolean => {
  const marks = text.slice(start, end)
  const next = text.slice(close, close + 40).trimStart()
  if (next === '') return true
  if (unspaced.has(marks.charAt(marks.length - 1))) {
    // 「…。」と言った: the sentence goes on after the quotation.
    return close === end || /^\s/u.test(text.charAt(close)) || /^[「『（“]/u.test(next)
  }
  if (!/\s/u.test(text.charAt(close)) || !canBegin(next)) return false
  if (marks !== '.') return true
  const before = /\S*$/u.exec(text.slice(Math.max(from, start - 30), start))?.[0] ?? ''
  // “1. First of all”: the number of a list, not a sentence.
  const alone = start - from <= 5 && /^\s*\(?(\d+|[A-Za-z])$/u.test(text.slice(from, start))
  return !alone && (close > end || dotEnds(before, next))
}

/**
 * The sentences of a running text, trimmed, by fixed rules, the same on every machine. Knows titles (“Mr.”),
 * references (“e.g.”, “No. 5”), initials and acronyms, decimals, ellipses, closing quotes, and the full stops
 * of Chinese, Japanese, Arabic, Urdu, Hindi, Armenian, Ethiopic and Burmese. Where it is in doubt it does not cut.
 */
export const sentences = (text: string): string[] => {
  const found: string[] = []
  let from = 0
  let index = 0
  while (index < text.length) {
    const char = text.charAt(index)
    const set = spaced.has(char) ? spaced : unspaced.has(char) ? unspaced : undefined
    if (set === undefined) {
      index += 1
      continue
    }
    const end = runEnd(text, index, set)
    // French sets a space before its closing quotes.
    const close = runEnd(text, /^[\s]»/u.test(text.slice(end, end + 2)) ? end + 1 : end, closers)
    if (isEnd(text, from, index, end, close)) {
      found.push(text.slice(from, close).trim())
      from = close
    }
    index = close
  }
  const rest = text.slice(from).trim()
  return (rest === '' ? found : [...found, rest]).filter((sentence) => sentence !== '')
}
