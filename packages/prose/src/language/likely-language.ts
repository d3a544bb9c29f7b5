/** The language that most texts in a script are in (CLDR, likely subtags of `und-Arab` and the like). */
const ofScript: Readonly<Record<string, string>> = {
  arab: 'ar',
  armn: 'hy',
  beng: 'bn',
  cyrl: 'ru',
  deva: 'hi',
  ethi: 'am',
  geor: 'ka',
  grek: 'el',
  gujr: 'gu',
  guru: 'pa',
  hani: 'zh',
  hebr: 'he',
  jpan: 'ja',
  khmr: 'km',
  knda: 'kn',
  kore: 'ko',
  laoo: 'lo',
  mlym: 'ml',
  mymr: 'my',
  orya: 'or',
  sinh: 'si',
  taml: 'ta',
  telu: 'te',
  thaa: 'dv',
  thai: 'th',
  tibt: 'bo',
}

/**
 * The primary language of a BCP 47 tag, in lower case. Where the tag knows the script alone (`und-Arab`), that is the language
 * most likely to be written in it.
 */
export const likelyLanguage = (tag: string): string => {
  // Nearly every tag is one of these.
  if (/^[a-z]{2}$/.test(tag)) return tag
  const [language = '', script = ''] = tag.toLowerCase().split('-')
  return language === 'und' && Object.hasOwn(ofScript, script) ? (ofScript[script] ?? language) : language
}
