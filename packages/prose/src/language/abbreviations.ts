import { likelyLanguage } from './likely-language.ts'

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

/** What only one language has, and others have as words: “max.”, “art.”, “sur”. */
interface Further {
  readonly neverEnd: string
  readonly beforeNumber: string
  readonly mayEnd: string
}

const further: Readonly<Record<string, Further>> = {
  ar: { neverEnd: 'أ.د', beforeNumber: 'ص', mayEnd: 'ق.م ب.م إلخ' },
  de: {
    neverEnd:
      'allg bes bsp eigtl einschl engl entspr exkl franz gen geb gegr ges hl inkl insb i.d.r jew lat max min mind mio mrd ' +
      'möglw nat o.g orig rd sog s.o s.u sämtl tel tsd ungef urspr usf v.a verf versch vorl zzgl zzt',
    beforeNumber: 'abb abs abschn anm art aufl bd kap nr rn s tab teil ziff zl jg',
    mayEnd: 'chr jh jhd std',
  },
  es: {
    neverEnd: 'dª doña ee ej sr excmo fco gral ing lic ilmo mtra mtro ntra párr pbro srta tte ud uds vd vds',
    beforeNumber: 'apdo cap cap fasc núm núms pág págs párr secc tel tít',
    mayEnd: 'aprox avda hnos kg uu s.a s.l',
  },
  fr: {
    neverEnd: 'av apr bd c.-à-d coll dir éd env ex introd mgr mm mrs pr subst suiv sup trad vve zool',
    beforeNumber: 'alin art chap fasc ill n° nº num par',
    mayEnd: 'j.-c cie',
  },
  hi: { neverEnd: 'डॉ प्रो पं श्री श्रीमती कु मो पू सं ले इं वि', beforeNumber: 'क्र पृ', mayEnd: 'ई.पू' },
}

const sets = (pick: keyof Further): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(further).map(([lang, lists]) => [lang, setOf(lists[pick])]))

const furtherNeverEnd = sets('neverEnd')
const furtherBeforeNumber = sets('beforeNumber')
const furtherMayEnd = sets('mayEnd')

/** One letter of a script without capitals is an initial or a sign: “د. سلمى”, “ई. पू.”. */
const isSign = (word: string): boolean =>
  /^(?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}](?:\.|$))+$/u.test(word)

/** A small letter that goes on with another one: “z. B.”, “p. ej.”, “d. h.”. In English it may end: “we chose plan b.” */
const isSpelled = (word: string, next: string, language: string): boolean =>
  /^\p{Ll}$/u.test(word) && (/^\p{L}{1,3}\./u.test(next) || (language !== 'en' && !/^\p{N}/u.test(next)))

const isInitials = (word: string): boolean => /^\p{Lu}(\.\p{Lu})*$/u.test(word)

/** Whether the dot after `word` is part of an abbreviation, and the sentence goes on with `next`. */
export const isAbbreviation = (word: string, next: string, lang = 'en'): boolean => {
  const lower = word.toLowerCase()
  const language = likelyLanguage(lang)
  if (neverEnd.has(lower) || furtherNeverEnd.get(language)?.has(lower) === true) return true
  if (isSpelled(word, next, language)) return true
  if (beforeNumber.has(lower) || furtherBeforeNumber.get(language)?.has(lower) === true)
    return /^\p{N}/u.test(next)
  if (mayEnd.has(lower) || furtherMayEnd.get(language)?.has(lower) === true) return false
  if (isSign(word)) return true
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
