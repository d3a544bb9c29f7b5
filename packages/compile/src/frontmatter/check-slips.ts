import type { Finding, Position } from '@trifold/core'
import type { Scalar } from 'yaml'
import { quoted } from './quoted.ts'
import { placeOf, type YamlReading } from './read-yaml-node.ts'

/** Texts that people read, behind which hardly anybody notes anything, and tags, which people write with #. */
const texts = /^(?:title|subtitle|description|summary|excerpt)$/i
const tags = /^(?:tags?|categor(?:y|ies)|keywords)(?:\[\d+\])?$/i

/**
 * Tells of signs that YAML takes for more than text, so that a value says less than its author wrote, or another thing:
 * `tags: #one`, `title: We are #1`, `- one` with ` - two` below it, `title: ! wow`.
 */
export const checkSlips = (node: Scalar, name: string, reading: YamlReading): void => {
  const [start, end] = node.range ?? []
  if (start === undefined || end === undefined) return
  const { lines, base } = reading
  const written = lines.text.slice(base + start, base + end)
  const plain = node.type === 'PLAIN'
  if (node.tag === '!') tell(reading, before(start, '!', reading), tagSaid)
  const item = plain ? /\n[ \t]*(- \S)/.exec(written) : null
  if (item?.[1] !== undefined) {
    const at = start + item.index + item[0].length - item[1].length
    tell(reading, placeOf(reading, [at, at + 1]), itemSaid)
  }
  if (plain && (texts.test(name) || tags.test(name)))
    checkComment({ start: base + start, end: base + end }, name, reading)
}

/** Words that open a note to oneself. */
const noteToSelf = /^#(?:todo|fixme|xxx|note|draft|wip)\b/i

/** A word right behind # is a tag or a number; behind a blank, it may be a note. */
const checkComment = (
  value: { readonly start: number; readonly end: number },
  name: string,
  reading: YamlReading,
): void => {
  const { lines, severity } = reading
  const written = lines.text.slice(value.start, value.end)
  const rest = lines.text.slice(value.end, lines.startOf(lines.point(value.end).line + 1))
  const [whole, comment = ''] = /^[ \t]*(#[^\n]*)/.exec(rest) ?? []
  if (whole === undefined) return
  const isJoined = /^#[\p{L}\p{N}]/u.test(comment)
  if (!isJoined && (written === '' || !texts.test(name))) return
  const at = value.end + whole.length - comment.length
  const end = at + comment.trimEnd().length
  const meant = lines.text.slice(value.start, end)
  const isSure = isJoined && written !== '' && !noteToSelf.test(comment) && !meant.includes('\n')
  tell(reading, lines.position(at, end), {
    ...noteSaid(name, written, comment.trimEnd()),
    severity: isJoined ? severity : 'info',
    fix: isSure ? { position: lines.position(value.start, end), text: quoted(meant) } : undefined,
  })
}

interface Said {
  readonly message: string
  readonly help: string
  readonly severity?: YamlReading['severity'] | 'info'
  readonly fix?: Finding['fix']
}

const tell = (reading: YamlReading, position: Position, said: Said): void =>
  reading.report(position, { code: 'frontmatter-syntax', severity: reading.severity, ...said })

/** Characters of a comment that are quoted. */
const longest = 60

const noteSaid = (name: string, written: string, comment: string): Said => ({
  message: `# begins a comment to YAML, so that ${name} ${written === '' ? 'has no value' : 'ends before it'}: “${comment.slice(0, longest)}${comment.length > longest ? '…' : ''}” is left out.`,
  help: 'Put the whole value into quotes if # belongs to it.',
})

const itemSaid: Said = {
  message:
    'This - is indented under a value, so that YAML reads this line as more words of it; expected an item of its own.',
  help: 'Begin it in the column of the items above it, or on a key that has no value in its line.',
}

const tagSaid: Said = {
  message: '! stands before this value, which YAML takes for a tag; it is left out.',
  help: 'Put the whole value into quotes.',
}

/** The sign that stands before a value. */
const before = (start: number, sign: string, reading: YamlReading): Position => {
  const at = reading.lines.text.lastIndexOf(sign, reading.base + start) - reading.base
  return at < 0 ? placeOf(reading, [start, start + 1]) : placeOf(reading, [at, at + 1])
}
