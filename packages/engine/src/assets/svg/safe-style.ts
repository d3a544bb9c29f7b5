/** What leads out of a picture, or runs, in any browser's CSS. */
const leading =
  /@import|image-set\s*\(|(?<![-\w])(?:src|image|element)\s*\(|cross-fade\s*\(|expression\s*\(|-moz-binding|(?<![-\w])behavior\s*:|(?:java|vb)script:|<[/!a-z]/i
const address = /url\s*\(\s*["']?\s*([^"')]{0,40})/gi
/** What an address in a picture's style may be: a part of the picture, or data that draws or is a font. */
const inside = /^(?:#|data:(?:image\/(?!svg)|font\/|application\/(?:x-)?font|application\/octet-stream))/i

/** Whether style sheet text asks for nothing and runs nothing. */
export const isSafeStyle = (css: string): boolean =>
  !/[\\@:(<]/.test(css) ||
  // A comment may hide what is a string to some, and the other way round: both readings count.
  [css, css.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, '')].every((reading) => {
    const plain = withoutEscapes(reading)
    return (
      !leading.test(plain) && [...plain.matchAll(address)].every(([, target = '']) => inside.test(target))
    )
  })

/** A style sheet without what leads out of it; empty where that cannot be told apart from the rest. */
export const tameStyle = (css: string): string => {
  // Past the last bracket nothing closes any more, and each would be looked for to the end.
  const last = css.lastIndexOf(')') + 1
  const tamed =
    css
      .slice(0, last)
      .replace(/@import[^;{}]*;?/gi, '')
      .replace(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^()"']*))\s*\)/gi, (whole, ...found: string[]) =>
        inside.test((found.slice(0, 3).find((part) => part !== undefined) ?? '').trim()) ? whole : 'none',
      ) + css.slice(last).replace(/@import[^;{}]*;?/gi, '')
  return isSafeStyle(tamed) ? tamed : ''
}

const withoutEscapes = (css: string): string =>
  css.replace(/\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|([\s\S]))/gi, (_, code?: string, letter?: string) =>
    code === undefined
      ? letter === '\n'
        ? ''
        : (letter ?? '')
      : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
  )
