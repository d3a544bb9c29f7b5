import { mayHoldOddAddress } from './odd-address.ts'
import { plainLines } from './odd-line.ts'

/**
 * What the native parser and remark-parse read unlike, or place unlike, wherever it stands in a line: found without
 * looking further than a few characters, so that the search takes time that grows with the text.
 */
const odd = new RegExp(
  [
    // Formulas, which are ours.
    '\\$(?:\\$|`(?=[^`]*`\\$))',
    // Boxes of tasks with nothing behind them.
    '\\[[ \\t\\r\\nxX]\\](?! [^\\s])',
    // Emphasis beside a picture, of two kinds at once, or beside an escaped sign.
    '[*_~][\\u{10000}-\\u{10FFFF}]|[\\u{10000}-\\u{10FFFF}][*_~]',
    '\\*[_~]|_[*~]|~[*_]',
    '\\\\[*_~][*_~]',
    // A value without quotes that holds a sign which ends it.
    '\\s[a-zA-Z_:][\\w:.-]*\\s*=\\s*[^\\s"\'>=<`]+[=<`"\']',
    // A value without quotes that begins with a slash.
    '<[a-zA-Z][^<>]*=\\s*\\/',
    // Signs of addresses that are escaped, or letters and signs of ASCII written as references: remark-gfm looks for addresses
    // once more in what they stand for.
    '\\\\[@:/]|[wW]\\\\\\.|@[^\\s@]{0,99}\\\\',
    '&(?:#0*(?:\\d{1,2}|1[01]\\d|12[0-7]);|#[xX]0*[0-7]?[\\da-fA-F];|commat;|colon;|sol;|period;|plus;|lowbar;|UnderBar;)',
    // Elements that go on over blank lines; one parser asks which it is that ends.
    '<\\/?(?:[sS][cC][rR][iI][pP][tT]|[sS][tT][yY][lL][eE]|[tT][eE][xX][tT][aA][rR][eE][aA])',
    // A break before the end of a link's text.
    '\\\\\\r?\\n[ \\t]*\\]',
  ].join('|'),
  'u',
)

/** Characters that mean something to one parser and nothing to the other: half of a pair, NUL, byte order marks; uncommon blanks. */
const oddCharacter = /[\p{Surrogate}\0\uFEFF\v\f\x85\u1680\u2000-\u2008\u200A\u2028\u2029\u205F]/u

/** Whether the native parser makes of a text what remark-parse makes, places included; false where that is in doubt. */
export const parsesAlike = (text: string): boolean => {
  if (oddCharacter.test(text)) return false
  const plain = plainLines(text)
  return plain !== undefined && !odd.test(plain) && !mayHoldOddAddress(plain)
}
