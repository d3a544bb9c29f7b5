/**
 * ISO 639-1: the suffixes that make `article.fr.md` a translation. Ido (`io`) and Tsonga (`ts`) are left out, since
 * `socket.io.md` and `tips.ts.md` are about other things; such an article says `lang` in its front matter.
 */
const codes =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
  'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik is it iu ja jv ' +
  'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ' +
  'ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
  'su sv sw ta te tg th ti tk tl tn to tr tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'

/** Whether the text is a language tag that a file's name may end in: `fr`, `pt-BR`, `zh-Hant`. */
export const isLanguageSuffix = (text: string): boolean => {
  const match = /^([a-z]{2})(?:[-_](?:[A-Za-z]{4}|[A-Z]{2}|\d{3}))?$/.exec(text)
  return match?.[1] !== undefined && codes.split(' ').includes(match[1])
}

/**
 * A language tag in its customary form (BCP 47, section 2.1.1): `en_us` → `en-US`, `zh-hant` → `zh-Hant`. Undefined
 * when the text is not one.
 */
export const normaliseLanguage = (text: string): string | undefined => {
  const [language = '', ...rest] = text.trim().replace(/\..*$/, '').split(/[-_]/)
  if (!/^[A-Za-z]{2,3}$/.test(language) || !rest.every((part) => /^[A-Za-z0-9]{1,8}$/.test(part)))
    return undefined
  return [language.toLowerCase(), ...rest.map(customary)].join('-')
}

const customary = (part: string): string => {
  if (/^[A-Za-z]{2}$/.test(part)) return part.toUpperCase()
  if (/^[A-Za-z]{4}$/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
  return part.toLowerCase()
}

/** Codes of ISO 639-2 for languages that have a shorter one. */
const longCodes: Readonly<Record<string, string>> = {
  ara: 'ar',
  ces: 'cs',
  deu: 'de',
  eng: 'en',
  esp: 'es',
  fra: 'fr',
  fre: 'fr',
  ger: 'de',
  hin: 'hi',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  pol: 'pl',
  por: 'pt',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tur: 'tr',
  ukr: 'uk',
  zho: 'zh',
}

/** The tag that the end of a file's name means, in its customary form: `fra` → `fr`, `en-us` → `en-US`. */
export const tagOfCode = (text: string): string | undefined => {
  const [language = '', ...rest] = text.toLowerCase().split(/[-_]/)
  const short = Object.hasOwn(longCodes, language) ? longCodes[language] : language
  const tag = normaliseLanguage([short, ...rest].join('-'))
  return tag !== undefined && isLanguageSuffix(tag) ? tag : undefined
}
