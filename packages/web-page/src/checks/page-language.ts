import { isA, textsOf } from '../graphs/thing.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** Tags of one language. */
const same: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  tl: 'fil',
  cmn: 'zh',
  yue: 'zh',
}

/** The language of a tag of BCP 47, or undefined for any other text: names of languages are allowed, too. */
const languageOf = (tag: string): string | undefined => {
  const [, language] = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(tag.trim()) ?? []
  return language === undefined ? undefined : (same[language.toLowerCase()] ?? language.toLowerCase())
}

/** The data gives the article and its page the language that `<html lang>` gives. */
export const pageLanguage: PageCheck = ({ own, page, things }) => {
  const spoken = languageOf(page.lang ?? '')
  if (spoken === undefined) return []
  return own.articles
    .filter(({ nodes }) => nodes.some((node) => isA(things, node, 'Article')))
    .flatMap((article) => {
      const claims = textsOf(article, 'inLanguage')
      const [first] = claims
      const languages = claims.map(({ text }) => languageOf(text))
      if (first === undefined || languages.some((one) => one === undefined || one === spoken)) return []
      return [
        {
          code: 'page-language',
          severity: 'warning' as const,
          pointer: first.pointer,
          message: `The data says that the article is in ${quoted(first.text)}, <html lang> says ${quoted(page.lang ?? '')}.`,
          help: 'Let both name the language of the text.',
        },
      ]
    })
}
