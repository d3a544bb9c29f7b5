/** What languages call themselves. */
const names: Readonly<Record<string, string>> = {
  ar: 'العربية',
  bg: 'Български',
  bn: 'বাংলা',
  ca: 'Català',
  cs: 'Čeština',
  cy: 'Cymraeg',
  da: 'Dansk',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English',
  eo: 'Esperanto',
  es: 'Español',
  et: 'Eesti',
  eu: 'Euskara',
  fa: 'فارسی',
  fi: 'Suomi',
  fr: 'Français',
  ga: 'Gaeilge',
  gl: 'Galego',
  he: 'עברית',
  hi: 'हिन्दी',
  hr: 'Hrvatski',
  hu: 'Magyar',
  id: 'Bahasa Indonesia',
  is: 'Íslenska',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  lt: 'Lietuvių',
  lv: 'Latviešu',
  nb: 'Norsk bokmål',
  nl: 'Nederlands',
  nn: 'Norsk nynorsk',
  no: 'Norsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  sr: 'Српски',
  sv: 'Svenska',
  sw: 'Kiswahili',
  ta: 'தமிழ்',
  th: 'ไทย',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  zh: '中文',
}

/** What those call themselves that are told from their neighbours by a region or a script, by the tag in lower case. */
const variants: Readonly<Record<string, string>> = {
  'de-at': 'Deutsch (Österreich)',
  'de-ch': 'Deutsch (Schweiz)',
  'en-gb': 'English (UK)',
  'es-419': 'Español (Latinoamérica)',
  'es-ar': 'Español (Argentina)',
  'es-es': 'Español (España)',
  'es-mx': 'Español (México)',
  'fr-be': 'Français (Belgique)',
  'fr-ca': 'Français (Canada)',
  'fr-ch': 'Français (Suisse)',
  'nl-be': 'Nederlands (België)',
  'pt-br': 'Português (Brasil)',
  'pt-pt': 'Português (Portugal)',
  'sr-latn': 'Srpski',
  'zh-cn': '简体中文',
  'zh-hans': '简体中文',
  'zh-hant': '繁體中文',
  'zh-hk': '繁體中文（香港）',
  'zh-tw': '繁體中文',
}

/** What a language (a BCP 47 tag) calls itself; any other region or script is added as written, an unknown tag is kept. */
export const languageName = (tag: string): string => {
  const variant = tag.toLowerCase()
  if (Object.hasOwn(variants, variant)) return variants[variant] ?? tag
  const [language = '', ...rest] = tag.split('-')
  const key = language.toLowerCase()
  const name = Object.hasOwn(names, key) ? names[key] : undefined
  if (name === undefined) return tag
  return rest.length === 0 ? name : `${name} (${rest.join('-')})`
}
