import { allowedNames, opaqueNames, renamed, voidNames } from './tag-rules.ts'

/** A part of raw HTML: a tag of the subset, what stands between tags, or something to be shown as text. */
export type Token =
  | { kind: 'open' | 'close' | 'void'; name: string; value: string }
  | { kind: 'text'; value: string }
  | { kind: 'shown'; label: string; value: string }

const tagPattern =
  /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:@][\w.:@-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*\/?>/y

/**
 * Cuts raw HTML into tokens, none of which can change how the next is read: comments, declarations and processing
 * instructions are dropped, tags outside the subset (an opaque one with all it holds) are to be shown as text, and
 * so is a `<` that begins no whole tag.
 */
export const scan = (html: string): Token[] => {
  const tokens: Token[] = []
  let index = 0
  while (index < html.length) {
    const next = html.indexOf('<', index)
    const end = next === -1 ? html.length : next
    if (end > index) tokens.push({ kind: 'text', value: html.slice(index, end) })
    if (next === -1) break
    index = readMarkup(html, next, tokens)
  }
  return joinShown(tokens)
}

/** Reads what begins with `<` at `start`; gives the index after it. */
const readMarkup = (html: string, start: number, tokens: Token[]): number => {
  const skipped = endOfComment(html, start)
  if (skipped !== undefined) return skipped
  tagPattern.lastIndex = start
  const match = tagPattern.exec(html)
  if (match === null) {
    tokens.push({ kind: 'text', value: '&lt;' })
    return start + 1
  }
  const [value, slash, written = ''] = match
  const name = written.toLowerCase()
  const end = start + value.length
  if (isAllowed(name)) {
    tokens.push({ kind: slash ? 'close' : voidNames.has(name) ? 'void' : 'open', name, value })
    return end
  }
  // A picture's further sources say nothing that its image does not.
  if (name === 'source' && !slash) return end
  const last = slash ? end : endOfOpaque(html, name, end)
  tokens.push({ kind: 'shown', label: `<${written}>`, value: html.slice(start, last) })
  return last
}

const isAllowed = (name: string): boolean => allowedNames.has(name) || Object.hasOwn(renamed, name)

const endOfComment = (html: string, start: number): number | undefined => {
  const rule = comments.find(([open]) => html.startsWith(open, start))
  if (rule === undefined) return undefined
  const [open, close] = rule
  const end = html.indexOf(close, start + open.length)
  return end === -1 ? html.length : end + close.length
}
const comments = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '>'],
] as const

const endOfOpaque = (html: string, name: string, from: number): number => {
  if (!opaqueNames.has(name)) return from
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) === null ? from : close.lastIndex
}

/** Neighbours that are shown as text are shown as one. */
const joinShown = (tokens: readonly Token[]): Token[] => {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (last?.kind === 'shown' && token.kind === 'shown') {
      joined[joined.length - 1] = { ...last, value: last.value + token.value }
    } else joined.push(token)
  }
  return joined
}
