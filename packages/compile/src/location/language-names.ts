/** What people call a language who mean its tag: in English, and in the language itself. */
const names: Readonly<Record<string, readonly string[]>> = {
  ar: ['arabic', 'العربية'],
  cs: ['czech', 'čeština'],
  da: ['danish', 'dansk'],
  de: ['german', 'deutsch', 'deutsch'],
  el: ['greek', 'ελληνικά'],
  en: ['english'],
  es: ['spanish', 'español', 'espanol', 'castellano'],
  fa: ['persian', 'farsi', 'فارسی'],
  fi: ['finnish', 'suomi'],
  fr: ['french', 'français', 'francais'],
  he: ['hebrew', 'עברית'],
  hi: ['hindi', 'हिन्दी', 'हिंदी'],
  hu: ['hungarian', 'magyar'],
  id: ['indonesian'],
  it: ['italian', 'italiano'],
  ja: ['japanese', '日本語'],
  ko: ['korean', '한국어'],
  nb: ['norwegian', 'norsk', 'bokmål'],
  nl: ['dutch', 'nederlands'],
  pl: ['polish', 'polski'],
  pt: ['portuguese', 'português', 'portugues'],
  ro: ['romanian', 'română'],
  ru: ['russian', 'русский'],
  sv: ['swedish', 'svenska'],
  th: ['thai', 'ไทย'],
  tr: ['turkish', 'türkçe'],
  uk: ['ukrainian', 'українська'],
  vi: ['vietnamese', 'tiếng việt'],
  zh: ['chinese', '中文'],
}

/** The tag of a language that is called by its name. */
export const tagOfLanguage = (name: string): string | undefined => {
  const wanted = name.trim().toLowerCase()
  return Object.entries(names).find(([, called]) => called.includes(wanted))?.[0]
}

/** Codes of countries, and older codes, that are written where that of a language is meant and that no language has. */
const mistaken: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  rs: 'sr',
  sp: 'es',
  ua: 'uk',
  us: 'en',
  vn: 'vi',
}

/** The tag that is meant by one of which a part is the code of a country: `ja` by `jp`. Undefined for any other. */
export const tagMeantBy = (tag: string): string | undefined => {
  const [language = '', ...rest] = tag.split('-')
  if (language === 'en' && rest[0] === 'UK') return ['en', 'GB', ...rest.slice(1)].join('-')
  const meant = Object.hasOwn(mistaken, language) ? mistaken[language] : undefined
  return meant === undefined ? undefined : [meant, ...rest].join('-')
}
