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

const dotEnds = (before: string, next: string, lang: string): boolean => {
  const word = before.replace(/^["'“‘„«([{¿¡]+/u, '')
  if (isAbbreviation(word, next.replace(openers, ''), lang)) return false
  // “am 3. Oktober”: an ordinal, not the end. German counts all things so, and writes them with a capital.
  return !(/^\d{1,2}$/.test(word) && (months.test(next) || (isGerman(lang) && isCounted(next))))
}

/** What a German number with a dot may count: any noun, and no word that a sentence begins with. */
const isCounted = (next: string): boolean =>
  /^\p{Lu}/u.test(next) && !germanStarters.has((/^\p{L}+/u.exec(next)?.[0] ?? '').toLowerCase())

const germanStarters: ReadonlySet<string> = new Set(
  (
    'der die das den dem des ein eine einen einem einer er sie es ich wir ihr du man dies diese dieser dieses diesen hier ' +
    'dort da dann so und aber oder wenn als weil nun jetzt im in am an auf mit nach vor für bei zu zum zur von vom wie was ' +
    'wer wo warum wann nicht kein keine auch nur doch mehr danach heute alle jede jeder jedes viele einige sein seine ihre'
  ).split(' '),
)

const isGerman = (lang: string): boolean => /^de(?:-|$)/i.test(lang)

/** A mark of Latin script between letters of Chinese or Japanese, which set no space after it: “本当?はい!”. */
const endsWide = (marks: string, next: string): boolean =>
  /^[!?]+$/.test(marks) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『]/u.test(next)

/** Marks from `start` to `end`, with closing quotes up to `close`, in a sentence that began at `from`. */
interface Marks {
  readonly from: number
  readonly start: number
  readonly end: number
  readonly close: number
}

/** Whether marks end their sentence. */
const isEnd = (text: string, { from, start, end, close }: Marks, lang: string): boolean => {
  const marks = text.slice(start, end)
  const next = text.slice(close, close + 40).trimStart()
  if (next === '') return true
  if (unspaced.has(marks.charAt(marks.length - 1))) {
    // 「…。」と言った: the sentence goes on after the quotation.
    if (close === end || /^\s/u.test(text.charAt(close)) || /^[「『（“]/u.test(next)) return true
    return /[）)]/u.test(text.charAt(close - 1)) && !/^[とはがをにのでもやへかなよね、。]/u.test(next)
  }
  if (close === end && endsWide(marks, text.slice(close, close + 1))) return true
  if (!/\s/u.test(text.charAt(close)) || !canBegin(next)) return false
  if (marks !== '.') return true
  const before = /\S*$/u.exec(text.slice(Math.max(from, start - 30), start))?.[0] ?? ''
  // “1. First of all”: the number of a list, not a sentence.
  const alone = start - from <= 5 && /^\s*\(?(\d+|[A-Za-z])$/u.test(text.slice(from, start))
  return !alone && (close > end || dotEnds(before, next, lang))
}

/**
 * The sentences of a running text, trimmed, by fixed rules, the same on every machine. Knows titles (“Mr.”),
 * references (“e.g.”, “No. 5”), initials and acronyms, decimals, ellipses, closing quotes, and the full stops
 * of Chinese, Japanese, Arabic, Urdu, Hindi, Armenian, Ethiopic and Burmese; of a language (a BCP 47 tag) its own
 * abbreviations. Where it is in doubt it does not cut. No more than the first `most` are looked for.
 */
export const sentences = (text: string, lang = 'en', most = Number.POSITIVE_INFINITY): string[] => {
  const found: string[] = []
  const add = (sentence: string) => {
    if (sentence !== '') found.push(sentence)
  }
  const marks = /[.!?…؟۔।॥։።။‼⁇⁈⁉。！？｡．]/g
  let from = 0
  while (found.length < most && marks.test(text)) {
    const start = marks.lastIndex - 1
    const set = unspaced.has(text.charAt(start)) ? unspaced : spaced
    const end = runEnd(text, start, set)
    // French sets a space before its closing quotes.
    const close = runEnd(text, /^[\s]»/u.test(text.slice(end, end + 2)) ? end + 1 : end, closers)
    if (isEnd(text, { from, start, end, close }, lang)) {
      add(text.slice(from, close).trim())
      from = close
    }
    marks.lastIndex = close
  }
  if (found.length < most) add(text.slice(from).trim())
  return found
}
