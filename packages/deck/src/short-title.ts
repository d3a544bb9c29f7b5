/** Width of a title that has room at the foot of each slide, in letters of an alphabet. */
export const longestFoot = 90

/** As wide as a letter of Chinese, Japanese and Korean, or a picture, in letters of an alphabet. */
const wideLetter = 1.7

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60\p{Emoji_Presentation}]/u

/**
 * The deck’s title as it stands at the foot of each slide: cut between words where it is longer than `most` letters of an
 * alphabet.
 */
export const shortTitle = (title: string, most: number = longestFoot): string => {
  const letters = [...title]
  let width = 0
  const fitting = letters.findIndex((letter) => {
    width += wide.test(letter) ? wideLetter : 1
    return width > most
  })
  if (fitting < 0) return title
  const cut = letters.slice(0, fitting)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(fitting / 2)))
    .join('')
    .trimEnd()}…`
}
