/** An attribute as it is written; `start` is that of the white space before it. */
export interface WrittenAttribute {
  readonly name: string
  /** Between its quotes, references unread. */
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A part of an XML document as it is written. */
export type Markup = { readonly start: number; readonly end: number } & (
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: readonly WrittenAttribute[]
      readonly closed: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text' | 'comment' | 'data' | 'instruction' | 'doctype'; readonly content: string }
)

const opening = /<([^ \t\r\n=/>"'<&!?]+)/y
const attribute = /[ \t\r\n]+([^ \t\r\n=/>"'<&]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y
const closed = /[ \t\r\n]*(\/?)>/y
const closing = /<\/([^ \t\r\n=/>"'<&]+)[ \t\r\n]*>/y
/** With declarations of its own between square brackets; quoted values and comments may hold such signs. */
const doctype =
  /<!DOCTYPE(?:[^[\]<>"']|"[^"]*"|'[^']*')*(?:\[(?:[^[\]"'<]|"[^"]*"|'[^']*'|<!--[^-]*(?:-[^-]+)*-->|<(?!!--))*\][ \t\r\n]*)?>/y

/** Letters of a document's type. */
const longestType = 64 * 1024

/** The parts of an XML document in their order, in one pass; undefined where it is not well-formed. Letters are bytes. */
export const scanMarkup = (text: string): Markup[] | undefined => {
  const parts: Markup[] = []
  for (let at = 0; at < text.length; ) {
    const part = partAt(text, at)
    if (part === undefined) return undefined
    parts.push(part)
    at = part.end
  }
  return parts
}

const partAt = (text: string, start: number): Markup | undefined => {
  if (text[start] !== '<') {
    const next = text.indexOf('<', start)
    const end = next < 0 ? text.length : next
    return { kind: 'text', content: text.slice(start, end), start, end }
  }
  if (text.startsWith('<!--', start)) return enclosed(text, start, ['comment', '<!--', '-->'])
  if (text.startsWith('<![CDATA[', start)) return enclosed(text, start, ['data', '<![CDATA[', ']]>'])
  if (text.startsWith('<?', start)) return enclosed(text, start, ['instruction', '<?', '?>'])
  if (text.startsWith('<!', start)) {
    const found = matchAt(doctype, text.slice(start, start + longestType), 0)
    return found && { kind: 'doctype', content: found[0], start, end: start + found[0].length }
  }
  return text[start + 1] === '/' ? closeAt(text, start) : openAt(text, start)
}

const enclosed = (
  text: string,
  start: number,
  [kind, before, after]: readonly ['comment' | 'data' | 'instruction', string, string],
): Markup | undefined => {
  const last = text.indexOf(after, start + before.length)
  if (last < 0) return undefined
  return { kind, content: text.slice(start + before.length, last), start, end: last + after.length }
}

const closeAt = (text: string, start: number): Markup | undefined => {
  const found = matchAt(closing, text, start)
  return found && { kind: 'close', name: found[1] ?? '', start, end: start + found[0].length }
}

const openAt = (text: string, start: number): Markup | undefined => {
  const found = matchAt(opening, text, start)
  if (found === undefined) return undefined
  const attributes: WrittenAttribute[] = []
  let at = start + found[0].length
  for (let next = matchAt(attribute, text, at); next !== undefined; next = matchAt(attribute, text, at)) {
    const [whole, name = '', double, single] = next
    attributes.push({ name, value: double ?? single ?? '', start: at, end: at + whole.length })
    at += whole.length
  }
  const last = matchAt(closed, text, at)
  if (last === undefined) return undefined
  return {
    kind: 'open',
    name: found[1] ?? '',
    attributes,
    closed: last[1] === '/',
    start,
    end: at + last[0].length,
  }
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
