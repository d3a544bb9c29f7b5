/** A tag, whatever stands in the values of its attributes: in text, a `<` is escaped. */
const tag = /<(?:"[^"]*"|[^"<>])*>/g

/**
 * HTML in which reveal.js's highlight plugin leaves code as it is: it would escape the elements of lines that are
 * coloured already, and colour them anew.
 */
export const keepCode = (html: string): string => {
  let before = ''
  return html.replace(tag, (found) => {
    const isCode = /^<code\b/.test(found) && /^<pre\b/.test(before)
    before = found
    return isCode ? found.replace('<code', '<code data-noescape data-highlighted="yes"') : found
  })
}
