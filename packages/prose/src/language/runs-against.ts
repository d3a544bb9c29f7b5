/** Letters and marks of the scripts that run from the right, by the ranges that UAX #9 keeps for them. */
const fromTheRight = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}'
const anyFromTheRight = new RegExp(`[${fromTheRight}]`, 'u')
const letterFromTheLeft = new RegExp(`(?![${fromTheRight}])\\p{L}`, 'u')

/** What a text of each direction begins and ends with where it reads alike in both. */
const settled = {
  ltr: new RegExp(`^(?![${fromTheRight}])\\p{L}(?:.*[\\p{L}\\p{M}\\p{N}])?$`, 'su'),
  rtl: new RegExp(`^[${fromTheRight}](?:.*[\\p{L}\\p{M}\\p{N}])?$`, 'su'),
} as const

/** Finds nothing where no letter can run from the right; far quicker than asking for each of them. */
const perhapsFromTheRight = /[\u0590-\u08ff\ud800-\udfff\ufb1d-\ufefc]/

const number = /^[-+\u2212\u00b1]\s?\p{N}/u
const dash = /^[-\u2013\u2014\u2015]\s/u

/**
 * Whether a text all of whose letters run against `direction` would be read in the wrong order there: “512 MB” becomes
 * “MB 512” where Arabic runs, “C++” becomes “++C”. So would a number with a sign. The dash before a name belongs to the
 * text around, and so does what has no letters.
 */
export const runsAgainst = (text: string, direction: 'ltr' | 'rtl'): boolean => {
  if (direction === 'ltr' && !perhapsFromTheRight.test(text)) return false
  const words = text.trim()
  const [left, right] = [letterFromTheLeft.test(words), anyFromTheRight.test(words)]
  if (direction === 'ltr') return right && !left && !settled.rtl.test(words)
  if (right || dash.test(words)) return false
  return left ? !settled.ltr.test(words) : number.test(words)
}
