/** What a character means for the ends of lines; elsewhere a class is known by its place in this list. */
export const letterClasses = [
  'letter',
  'space',
  /** Space that counts at a line's beginning too. */
  'indent',
  'newline',
  /** White space around code in a line: no character, and never parted from its neighbours. */
  'padding',
  /** U+200B: a line may end after it. */
  'gap',
  /** U+00AD: a line may end after it, and shows a hyphen there. */
  'softHyphen',
  /** Holds its neighbours together. */
  'glue',
  /** Joined to what is before it. */
  'mark',
  'joiner',
  'hyphen',
  'emDash',
  'question',
  'slash',
  'bracket',
  'open',
  'close',
  'sign',
  'quote',
  'prefix',
  'ideograph',
  /** Small kana and the like, which some hosts let begin a line. */
  'smallKana',
  'hangul',
  'emoji',
  /** Of a script whose words are found in a dictionary. */
  'dictionary',
] as const

export type LetterClass = (typeof letterClasses)[number]

/** The place of a class in the list of all. */
export const placeOf = (kind: LetterClass): number => letterClasses.indexOf(kind)

/** The first that matches counts. */
const classes: readonly (readonly [RegExp, LetterClass])[] = [
  [/\n/, 'newline'],
  [/[\u00a0\u202f\u2007\u2060\ufeff\u2011]/u, 'glue'],
  [/\u200b/, 'gap'],
  [/\u00ad/, 'softHyphen'],
  [/\u200d/, 'joiner'],
  [/\s/u, 'space'],
  [/[\p{Mn}\p{Me}\p{Variation_Selector}\p{Emoji_Modifier}]|\u200c|\u200e|\u200f/u, 'mark'],
  [/[-\u2010\u2013]/u, 'hyphen'],
  [/\u2014/, 'emDash'],
  [/[?\u2026]/u, 'question'],
  [/[/|!}]/, 'slash'],
  [/[([{<]/, 'bracket'],
  [/[)\],.:;%\u00b0]/u, 'close'],
  [/["#&*+=\\]/, 'sign'],
  [/['\u00ab\u00bb\u2018-\u201f]/u, 'quote'],
  [/[$\u20ac\u00a3\u00a5\u2212]/u, 'prefix'],
  [
    /[\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6\u30fc\u3005\u301c\u30fb\u30fd\u30fe]/u,
    'smallKana',
  ],
  [/[\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\u301d\uff08\uff3b\uff5b\uff5f\uff62]/u, 'open'],
  [
    /[\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u301e\u301f\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff60\uff61\uff63\uff64]/u,
    'close',
  ],
  [/[\p{Script=Hangul}]/u, 'hangul'],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, 'dictionary'],
  [/[\p{Emoji_Presentation}]|[\u{1f000}-\u{1faff}]/u, 'emoji'],
  [
    /[\u2e80-\u312f\u3131-\ua4cf\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\ufffc\u{20000}-\u{3ffff}]/u,
    'ideograph',
  ],
]

/** The class of one character; most are letters. */
export const letterClass = (codePoint: number): LetterClass => {
  // Nearly every character of a text is one of these.
  if ((codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a)) return 'letter'
  if (codePoint === 0x20) return 'space'
  const char = String.fromCodePoint(codePoint)
  return classes.find(([pattern]) => pattern.test(char))?.[1] ?? 'letter'
}
