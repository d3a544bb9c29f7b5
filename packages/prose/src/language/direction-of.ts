const rightToLeftLanguages = new Set(
  'ar arc azb bal ckb dv fa glk he iw ji ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
)
const rightToLeftScripts = new Set('adlm arab hebr mand nkoo rohg samr syrc thaa'.split(' '))

/** The direction in which a language (a BCP 47 tag) is written; a script in the tag decides before the language. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => {
  const [language = '', ...rest] = lang.toLowerCase().split('-')
  const script = rest.find((part) => /^[a-z]{4}$/.test(part))
  const rightToLeft =
    script === undefined ? rightToLeftLanguages.has(language) : rightToLeftScripts.has(script)
  return rightToLeft ? 'rtl' : 'ltr'
}
