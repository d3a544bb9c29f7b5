const token =
  /(\n[ \t>]*(?=\n|$))|(!?\[)|(\](?:\((?:[^\s()<>]|\([^\s()<>]*\))*(?:\)| "))?)|(<https?:\/\/[^\s<>]*>)|(https?:\/\/|www\.)|([`\\<])|@/gi
/** A link whose text is an address. */
const linkedUrl = /https?:\/\/[^\s[\]()<>]*\]\((?:[^\s()<>]|\([^\s()<>]*\))*\)/iy
const codeUrl = /[^\s`]*`(?!`)/y
const plainUrl =
  /(?:https?:\/\/(?:www\.)?|www\.)[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z\d]+(?:\/[\w/.~%#?=&+:,;-]*)?(?=[.,;:!?]?\*{0,2}(?:\s|\)[\s.,;:!?]|$)|$)/iy

/**
 * Whether a text may hold an address that is read as a link by itself in one way by the native parser, in another by remark-gfm,
 * which looks for addresses a second time, in what is left, and forgets where they stood: one that is not plain, or
 * stands behind a bracket that nothing has closed yet.
 */
export const mayHoldOddAddress = (text: string): boolean => {
  if (!/https?:\/\/|www\.|@/i.test(text)) return false
  let open: string[] = []
  /** Since the last blank line: whether there was a bracket, and a sign that may make it, or one that closes it, text. */
  let bracket = false
  let sign = false
  for (const match of text.matchAll(token)) {
    const [, blank, opening, closing, angled, url, mark] = match
    if (blank !== undefined) {
      open = []
      bracket = sign = false
    } else if (opening !== undefined) {
      open.push(opening)
      bracket = true
    } else if (mark !== undefined) sign = true
    else if (closing !== undefined) {
      const kind = open.pop()
      const isSure = kind === '![' || (kind === '[' && open.length === 0)
      if (closing.length > 1 && !isSure && /https?:|www\.|@/i.test(closing)) return true
    } else if (angled !== undefined) {
      if (open.length > 0) return true
    } else if (url === undefined) {
      if (
        /[\w.+-]/.test(text[match.index - 1] ?? ' ') &&
        /^@[\w-]+\.[\w-]/.test(text.slice(match.index, match.index + 80))
      )
        return true
    } else {
      linkedUrl.lastIndex = match.index
      if (open.length === 1 && text[match.index - 1] === '[' && linkedUrl.test(text)) continue
      if (open.length > 0 || (bracket && sign)) return true
      plainUrl.lastIndex = match.index
      const before = text[match.index - 1] ?? ' '
      if (before === '`' && text[match.index - 2] !== '`' && inCode(text, match.index)) continue
      if (!plainUrl.test(text) || !/[ \t\n\r(]/.test(before)) return true
    }
  }
  return false
}

const inCode = (text: string, start: number): boolean => {
  codeUrl.lastIndex = start
  return codeUrl.test(text)
}
