import { inLanguage } from '../in-language.ts'
import { arabicOpenings } from './arabic-openings.ts'
import { englishOpenings } from './english-openings.ts'
import { frenchOpenings } from './french-openings.ts'
import { germanOpenings } from './german-openings.ts'
import { hindiOpenings } from './hindi-openings.ts'
import { japaneseOpenings } from './japanese-openings.ts'
import { spanishOpenings } from './spanish-openings.ts'

/**
 * How a sentence opens, and so how it reads without the text around it: `plain` reads on its own, `back` leans on what was said before, `about` speaks of the text itself or
 * addresses its reader (“In this post we will …”, “Photo by …”).
 */
export type Opening = 'plain' | 'back' | 'about'

/** The rules of one language, each a pattern for the beginning of a sentence. */
export interface OpeningRules {
  /** What speaks of the text, its reader, its pictures, or says only yes or no. */
  readonly about: readonly RegExp[]
  /** What looks as if it leaned back, and does not: “It is hard to …”. */
  readonly plain: readonly RegExp[]
  /** What goes on from the sentence before. */
  readonly back: readonly RegExp[]
  /** A label before the sentence proper, to be taken off: “TL;DR:”. */
  readonly label: RegExp
}

/** Makes a table when it is first asked for. */
const once = <Table>(make: () => Table): (() => Table) => {
  let made: Table | undefined
  return () => (made ??= make())
}

/** The patterns of a language are made when a text in it is first read: there are hundreds in all. */
const languages: Readonly<Record<string, () => OpeningRules>> = {
  ar: once(arabicOpenings),
  de: once(germanOpenings),
  en: once(englishOpenings),
  es: once(spanishOpenings),
  fr: once(frenchOpenings),
  hi: once(hindiOpenings),
  ja: once(japaneseOpenings),
}

const rulesFor = (lang: string): OpeningRules | undefined => inLanguage(languages, lang)?.()

/** What no language has as a sentence: template tags, attributes in braces, labels, a bare address, signs, a word or two, a notice in capitals. */
const markup = [
  /^\s*(?:\{[%{:#<]|%\[|\[\[?_?toc|!!! |:::|h[1-6]\. )/iu,
  /\{\{[<%].*[%>]\}\}|\{% .* %\}/su,
  /^\S+:\/\/\S+$/u,
  /^[^\p{L}\p{N}]*$/u,
  /^\([\w-]+\)=/u,
  /^(?!.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\p{L}[\p{L}\p{M}\p{N}'-]*(?: [\p{L}\p{M}\p{N}'-]+)?$/u,
  /^(?=(?:\P{L}*\p{Lu}){12})\P{Ll}*$/u,
  /^(?:\P{L}*\p{Script=Latin}){0,2}\P{L}*$/u,
] as const

/** Beyond this, how a sentence opens is known. */
const beginning = 400

/** How a sentence in a language opens. A language without rules of its own has those of markup alone. */
export const openingOf = (sentence: string, lang: string): Opening => {
  const text = sentence.slice(0, beginning).replaceAll('’', "'").trim()
  if (markup.some((pattern) => pattern.test(text))) return 'about'
  const rules = rulesFor(lang)
  if (rules === undefined) return 'plain'
  const words = text.replace(/^[^\p{L}\p{N}]+/u, '')
  const matches = (pattern: RegExp) => pattern.test(words)
  if (rules.about.some(matches)) return 'about'
  if (rules.plain.some(matches)) return 'plain'
  return rules.back.some(matches) ? 'back' : 'plain'
}

/** Characters at the beginning of a sentence that are a label, such as “TL;DR: ”; 0 for none. */
export const labelLength = (sentence: string, lang: string): number =>
  rulesFor(lang)?.label.exec(sentence.slice(0, beginning))?.[0].length ?? 0
