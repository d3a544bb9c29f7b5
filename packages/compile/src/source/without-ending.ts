/** A text without the signs that it ends in. (A pattern such as `/[:.]+$/` would take quadratic time.) */
export const withoutEnding = (text: string, signs: string): string => {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
