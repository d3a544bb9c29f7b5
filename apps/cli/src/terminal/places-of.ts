/** Characters that take two places of a terminal: those of East Asian scripts, and emoji. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

/** What sets a terminal's colours takes no place. */
const colour = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g')

/** How many places of a terminal a text takes. */
export const placesOf = (text: string): number =>
  Array.from(text.replace(colour, '')).reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)

/** A text without colours, cut to so many places; without a number it stays whole. */
export const cutTo = (text: string, places: number | undefined): string => {
  if (places === undefined || placesOf(text) <= places) return text
  let cut = ''
  let taken = 1
  for (const character of text) {
    taken += placesOf(character)
    if (taken > places) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}
