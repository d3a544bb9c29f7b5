/**
 * Words of links that say nothing of where they lead, in lower case, by language. Only what is no name of anything: “source”
 * and “docs” tell something.
 */
const byLanguage = {
  en: ['here', 'right here', 'click here', 'click', 'this', 'this link', 'more', 'read more', 'over here'],
  fr: ['ici', 'cliquez ici', 'cliquer ici', 'par ici', 'ce lien', 'lire la suite', 'en savoir plus', 'plus'],
  de: [
    'hier',
    'klick hier',
    'hier klicken',
    'klicken sie hier',
    'dieser link',
    'diesem link',
    'mehr',
    'weiterlesen',
    'mehr lesen',
  ],
  es: ['aquí', 'aqui', 'haz clic aquí', 'haga clic aquí', 'clic aquí', 'este enlace', 'leer más', 'más'],
  ar: ['هنا', 'اضغط هنا', 'انقر هنا', 'من هنا', 'هذا الرابط', 'اقرأ المزيد', 'المزيد'],
  ja: [
    'ここ',
    'こちら',
    'こちらをクリック',
    'ここをクリック',
    'このリンク',
    '続きを読む',
    'もっと見る',
    '詳細はこちら',
  ],
  hi: ['यहाँ', 'यहां', 'यहाँ क्लिक करें', 'यहां क्लिक करें', 'यह लिंक', 'इस लिंक', 'और पढ़ें', 'अधिक'],
} as const

/** Whether a link’s words say nothing of where it leads, in whatever language: few posts name theirs. */
export const saysNothing = (words: string): boolean => phrases.has(plain(words))

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
    .replace(/\s+/g, ' ')

const phrases: ReadonlySet<string> = new Set(
  Object.values(byLanguage)
    .flat()
    .map((phrase) => phrase.normalize('NFC')),
)
