const fixed = /mono|courier|consolas|menlo|typewriter|\bcode\b/i
const serif = /serif|times|roman|georgia|garamond|palatino|cambria|minion|antiqua/i

/**
 * An SVG whose text names the families that it is drawn with here: Cousine for fixed width, Source Serif 4 for serifs. Every
 * other family is drawn in Arimo, the default.
 */
export const nameFamilies = (svg: string): string =>
  svg.replace(/<style[^<>]*>[^<]*(?:<!\[CDATA\[[^\]]*)?|<[a-z][^<>]*>/gi, (part) =>
    part
      .replace(/(font-family\s*=\s*)("[^"]*"|'[^']*')/gi, (_, start: string, value: string) =>
        [start, value[0], families(value.slice(1, -1)), value[0]].join(''),
      )
      .replace(/(font-family\s*:)([^;{}<>]*)/gi, (_, start: string, value: string) => start + families(value))
      .replace(/\bfont\s*:([^;{}<>]*)/gi, (_, value: string) => longhand(value)),
  )

/** What the value of `font` says (CSS Fonts 4, section 4.6), property by property: resvg does not know it. */
const longhand = (value: string): string => {
  const [whole, before = '', size = '', list = ''] =
    /^([^/]{0,80}?)([\d.]{1,9}(?:px|pt|pc|r?em|ex|mm|cm|in|%))(?:\s*\/\s*[\d.a-z%]{1,9})?\s+(.*)$/is.exec(
      value,
    ) ?? []
  if (whole === undefined) return `font:${value}`
  const weight = /\b(?:bold|[1-9]00)\b/.exec(before)?.[0] ?? 'normal'
  const style = /\b(?:italic|oblique)\b/.exec(before)?.[0] ?? 'normal'
  return `font-weight:${weight};font-style:${style};font-size:${size};font-family:${families(list)}`
}

const families = (list: string): string => list.split(',').map(family).join(',')

/** A name with its quotation marks, if it has any. */
const family = (name: string): string => {
  if (/sans/i.test(name)) return name
  const known = fixed.test(name) ? 'Cousine' : serif.test(name) ? 'Source Serif 4' : undefined
  return known === undefined ? name : name.replace(/[\w][\w -]*/, known)
}
