const hex = (code) => code.toString(16).toUpperCase()

/** Code points as the value of `unicode-range`. */
export const rangeOf = (characters) =>
  stretches(characters)
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',')

/** Sorted code points as stretches of neighbours. */
export const stretches = (characters) => {
  const result = []
  for (const code of [...characters].sort((a, b) => a - b)) {
    const last = result.at(-1)
    if (last !== undefined && last[1] + 1 === code) last[1] = code
    else result.push([code, code])
  }
  return result
}

/**
 * The advances of a face, in its units, as `20:569,569*3,…` for each stretch of code points: the first one in hex, then
 * a number for each, or for several that are equal.
 */
export const advancesOf = (parts) => {
  const advances = new Map()
  for (const { font, characters } of parts)
    for (const code of characters) advances.set(code, advanceOf(font, code))
  return stretches(advances.keys())
    .map(([first, last]) => {
      const values = Array.from({ length: last - first + 1 }, (_, index) => advances.get(first + index))
      return `${first.toString(16)}:${equals(values).map(([value, count]) => (count > 1 ? `${value}*${count}` : value))}`
    })
    .join(';')
}

/** What a character takes when it is set alone; a mark that stands on another takes nothing. */
const advanceOf = (font, code) =>
  /\p{Mn}|\p{Me}|\p{Cf}/u.test(String.fromCodePoint(code)) ? 0 : font.glyphForCodePoint(code).advanceWidth

const equals = (values) => {
  const result = []
  for (const value of values) {
    const last = result.at(-1)
    if (last !== undefined && last[0] === value) last[1] += 1
    else result.push([value, 1])
  }
  return result
}
