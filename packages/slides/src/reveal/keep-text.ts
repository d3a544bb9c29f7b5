/** A tag, whatever stands in the values of its attributes, or the text up to the next one. */
const tagOrText = /<(\/?)([a-z][\w-]*)?(?:"[^"]*"|[^"<>])*>|[^<]+/gi

/** Elements in which nothing is taken for a formula, or that may not hold a span. */
const left: ReadonlySet<string> = new Set(['pre', 'code', 'svg', 'math', 'style', 'textarea'])

/** What reveal.js's KaTeX plug-in takes for the beginning or the end of a formula. */
const delimiter = /\$|\\(?=[()[\]])/g

/**
 * HTML in which prices stay prices in a deck that draws formulas: KaTeX reads one text node at a time, so each sign is one
 * of its own.
 */
export const keepText = (html: string): string => {
  let depth = 0
  return html.replace(tagOrText, (found, slash: string | undefined, name: string | undefined) => {
    if (name !== undefined && left.has(name.toLowerCase())) depth += slash === '/' ? -1 : 1
    return found.startsWith('<') || depth > 0 ? found : found.replace(delimiter, '<span>$&</span>')
  })
}
