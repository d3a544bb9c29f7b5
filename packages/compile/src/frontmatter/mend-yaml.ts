import { parseDocument, type YAMLError } from 'yaml'

/** What was changed in a YAML text so that it parses; offsets stay what they were. */
export interface Mended {
  readonly text: string
  /** Values that the text holds a stand-in for, by their offset. */
  readonly values: ReadonlyMap<number, string>
  readonly changes: readonly Change[]
}

/** One change: where, and the error that it mends. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly error: Pick<YAMLError, 'code' | 'message'>
  /** How the place is read, as the end of a sentence. */
  readonly reading: string
}

/** How front matter is parsed: YAML 1.2, errors as values. */
export const yamlOptions = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const

/**
 * Mends what other tools read though YAML does not have it: tabs that indent, and the text after a top-level `key:`
 * that would need quotes. Undefined when there is nothing of the kind.
 */
export const mendYaml = (text: string): Mended | undefined => {
  const tabs = mendTabs(text)
  const values = new Map<number, string>()
  const changes = [...tabs.changes]
  const parts: string[] = []
  const lines = tabs.text.split('\n')
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const found = isContinued(lines, index) ? undefined : unreadableValue(line)
    if (found === undefined) parts.push(line)
    else {
      const { at, value, error } = found
      parts.push(`${line.slice(0, at)}${'x'.repeat(value.length)}${line.slice(at + value.length)}`)
      values.set(offset + at, meantText(value))
      const [start, end] = [offset + at, offset + at + value.length]
      changes.push({ start, end, error, reading: 'the rest of the line is read as text' })
    }
    offset += line.length + 1
  }
  return changes.length === 0 ? undefined : { text: parts.join('\n'), values, changes }
}

/** A blank for each tab that indents. */
const mendTabs = (text: string): { text: string; changes: Change[] } => {
  const first = /^ *\t+(?=[^\s#])/m.exec(text)
  if (first === null) return { text, changes: [] }
  const change: Change = {
    start: first.index,
    end: first.index + first[0].length,
    error: { code: 'TAB_AS_INDENT', message: 'Tabs are not allowed as indentation' },
    reading: 'each is read as a blank',
  }
  return { text: text.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length)), changes: [change] }
}

const isContinued = (lines: readonly string[], index: number): boolean =>
  /^[ \t]/.test(lines.slice(index + 1).find((line) => line.trim() !== '') ?? '')

/** The value of a top-level line that is no YAML by itself. */
const unreadableValue = (line: string): { at: number; value: string; error: YAMLError } | undefined => {
  const key = /^[A-Za-z_][\w .-]*:[ \t]+(?=\S)/.exec(line)?.[0]
  if (key === undefined) return undefined
  const [error] = parseDocument(line, yamlOptions).errors
  if (error === undefined) return undefined
  const value = line
    .slice(key.length)
    .replace(/\s#.*$/, '')
    .trimEnd()
  return { at: key.length, value, error }
}

/** Without the quotes that were to be around it, the bracket that nothing closes, and the dash of a list's only item. */
const meantText = (value: string): string => {
  if (value.length > 1 && /^["']/.test(value) && value.endsWith(value.charAt(0))) return value.slice(1, -1)
  return value.replace(/^(?:- +(?=\S)|\[(?=[^\]]+$))/, '')
}
