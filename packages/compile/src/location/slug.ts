/** Names that Windows keeps for devices, and the name of the index page of all outputs. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|index\.html)(\..*)?$/i

/** So that a part and a suffix fit the 255 bytes that file systems give a name. */
const longest = 200

/**
 * Makes a path safe to be a folder on any machine and a path of a URL: Unicode NFC, white space to `-`, no `.` or
 * `..` parts, no control or invisible characters, no `<>:"|?*#%`, no leading or trailing dots, no names that Windows reserves.
 * Empty when nothing is left.
 */
export const safeSlug = (path: string): string =>
  path
    .normalize('NFC')
    .split(/[/\\]/)
    .map(safePart)
    .filter((part) => part !== '')
    .join('/')

const safePart = (part: string): string => {
  const cleaned = part
    .slice(0, 5 * longest)
    .replace(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/[<>:"|?*#%\s]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[.\-\s]+|[.\-\s]+$/gu, '')
  return shorten(reserved.test(cleaned) ? `${cleaned.replaceAll('.', '-')}-` : cleaned)
}

const shorten = (part: string): string => {
  let bytes = 0
  let kept = ''
  for (const character of part) {
    bytes += new TextEncoder().encode(character).length
    if (bytes > longest) break
    kept += character
  }
  return kept
}
