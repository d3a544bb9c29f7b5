/** Abbreviations, without their last dot and in lower case, after which a sentence always goes on. */
const titles =
  'mr mrs ms mx dr prof st rev hon gen sen rep gov capt lt col sgt cmdr messrs mme mlle hr fr sig sra dra drs'
const references =
  'e.g i.e cf vs viz ca approx resp incl excl esp z.b d.h u.a bzw ggf vgl evtl sog p.ex p.ej op ibid a.k.a'
/** These go on only when a number follows: “No. 5”, but “I said no.” */
const numbered = 'no nos nr fig figs eq sec ch vol p pp art par tab ver v ed ex app'
/** Abbreviations that may well end a sentence; a capital letter after them begins the next one. */
const closing = 'etc inc ltd co corp bros jr sr al a.m p.m ph.d m.d b.a m.a m.sc b.sc usw ff'

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const neverEnd = setOf(`${titles} ${references}`)
const beforeNumber = setOf(numbered)
const mayEnd = setOf(closing)

/** Words that mostly begin a sentence: after an initial or an acronym they decide that one has ended. */
const starters = setOf(
  'the a an it its he she they we i you this that these those there here in on at as but and so or if when while ' +
    'then however what who why how not now for from to my our your his her their some most many all both each after ' +
    'before since because although though also yet still one two no yes by with is are was were do does did let',
)

const isInitials = (word: string): boolean => /^\p{Lu}(\.\p{Lu})*$/u.test(word)

/** Whether the dot after `word` is part of an abbreviation, and the sentence goes on with `next`. */
export const isAbbreviation = (word: string, next: string): boolean => {
  const lower = word.toLowerCase()
  if (neverEnd.has(lower)) return true
  if (beforeNumber.has(lower)) return /^\p{N}/u.test(next)
  if (mayEnd.has(lower)) return false
  if (!isInitials(word)) return false
  const nextWord = /^[\p{L}\p{M}’']+/u.exec(next)?.[0] ?? ''
  return !starters.has(nextWord.toLowerCase())
}

/** Whether a text of few words ends with the dot of an abbreviation, so that the dot belongs to it. */
export const endsWithAbbreviation = (text: string): boolean => {
  const word = /([\p{L}.]+)\.$/u.exec(text)?.[1]
  if (word === undefined) return false
  const lower = word.toLowerCase()
  return neverEnd.has(lower) || mayEnd.has(lower) || /^\p{L}(\.\p{L})+$/u.test(word)
}
