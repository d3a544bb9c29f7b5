/** HTML that goes on over blank lines. */
const opaqueHtml = /^[ \t]*<(?:[!?]|pre|script|style|textarea)/i

/** Beginnings of lines in lists, quotes and tables that are not told apart alike, or end at different places. */
const oddQuote =
  /^[ \t]*>(?:[ \t]{2}|[ \t]?(?:[-+>|<~=]|:-|\*[ \t]|\d{1,9}[.)][ \t]|```|\[[^\]]*\]:|[^[]*\]:))/
const oddItem =
  /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:\s*$|\t| {5}| {1,4}(?:[-+*][ \t]|[-+*]$|[>|~\t]|<(?!(?:kbd|code|a|b|i|em|strong|span|sub|sup|mark)\b[^>]*>.*[^>\s][ \t]*$)|```|\d{1,9}[.)][ \t]|\[[^\]]*\]:))/
const item = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const definition = /^[ \t]*\[[^\]]*\]:/
const plainDefinition =
  /^\[(?!\^)[^[\]\s\\&]+(?: [^[\]\s\\&]+)*\]:[ \t]*[^\s<>()"']+(?:[ \t]+(?:"[^"]*"|'[^']*'))?$/
const plainFootnote = /^\[\^[\w-]+\]: [\w"'“‘(*_`](?!``)/
/** Below these, indented code needs no blank line. */
const single = /^ {0,3}(?:#|[-*_= \t]+$)/
const delimiterRow = /^(?:\|[ \t]*)?:?-+:?[ \t]*(?:\||$)/

/** A block of code that is open: its first line's indentation and run of signs. */
interface Code {
  readonly indent: number
  readonly run: string
}

/**
 * The lines of a text that are not in blocks of code. Undefined if one of them may begin, or go on with, a block that the native
 * parser and remark-parse read or end unlike.
 */
export const plainLines = (text: string): string | undefined => {
  const kept: string[] = []
  let opaque = false
  let code: Code | undefined
  let above = ''
  /** The last line that was not blank. */
  let last = ''
  /** What has begun since the last blank line. */
  let html = false
  let table = false
  let footnote = false
  /** Whether a list or a quote may still be open, or indented code. */
  let inside = false
  for (const line of text.split(/\r\n|\n|\r/)) {
    const first = line.search(/[^ \t]/)
    if (code !== undefined) {
      if (first !== -1 && first < code.indent) return undefined
      if (closes(line, first, code)) code = undefined
      // White space at the end of code that nothing closes counts for one and not for the other.
      continue
    }
    kept.push(line)
    if (first === -1) {
      if (line !== '' && /^(?: {4}| {0,3}\t)/.test(last)) return undefined
      if (line === '') html = table = footnote = false
      above = line
      continue
    }
    if (footnote) return undefined
    const sign = line[first] ?? ''
    if (sign === '`' || sign === '~') {
      const [, run] = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? []
      if (run !== undefined) {
        if (opaque || html || /[^\S \t]|\t/.test(line)) return undefined
        code = { indent: first, run }
        above = ''
        table = false
        continue
      }
    }
    if ((first > 3 || line.startsWith('\t')) && above !== '' && single.test(above)) return undefined
    if (line.lastIndexOf('](') > line.lastIndexOf(')')) return undefined
    if (sign === '>' && (oddQuote.test(line) || goesOn(line))) return undefined
    const isItem = item.test(line)
    if (isItem && oddItem.test(line)) return undefined
    if (sign === '<') {
      if (table || inside) return undefined
      html = true
      opaque ||= opaqueHtml.test(line)
    }
    if (definition.test(line)) {
      if (plainFootnote.test(line)) {
        if (above !== '') return undefined
        footnote = true
      } else if (!plainDefinition.test(line)) return undefined
    } else if (/^[^[]*\]:/.test(line)) return undefined
    if (line !== '---' && /^[|:-]/.test(sign) && delimiterRow.test(line.slice(first))) {
      if (above.includes(']:') || isItem) return undefined
      table = true
    }
    if (/^[ \t]*(?:-+|=+)[ \t]*$/.test(line) && /\[[ xX]\]/.test(above)) return undefined
    inside = isItem || sign === '>' || first > 0
    above = last = line
  }
  return code === undefined ? kept.join('\n') : undefined
}

/** Whether a line of a quote holds a bracket or a tag that its end does not, or code or a row, which may go on below. */
const goesOn = (line: string): boolean =>
  /\||```|~~~/.test(line) ||
  line.split('`').length % 2 === 0 ||
  line.lastIndexOf('[') > line.lastIndexOf(']') ||
  line.lastIndexOf('(') > line.lastIndexOf(')') ||
  line.lastIndexOf('<') > line.lastIndexOf('>')

const closes = (line: string, first: number, { indent, run }: Code): boolean =>
  first !== -1 &&
  first < indent + 4 &&
  line.startsWith(run, first) &&
  line
    .slice(first)
    .replaceAll(run[0] ?? '', '')
    .trim() === ''
