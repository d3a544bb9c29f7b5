import { type Block, type Blockquote, calloutKinds, type Paragraph, type Phrasing } from '@trifold/core'
import { type OtherCallout, otherCallout } from '../blocks/other-tools.ts'
import { suggestion } from '../suggest.ts'
import type { Conversion } from './conversion.ts'
import { written } from './written.ts'

/**
 * `> [!NOTE]` (GitHub's alerts; Obsidian's with a title, or `-` or `+` to fold) to a callout; any other quote as it is.
 * A callout that Obsidian has and Trifold does not is the nearest one, with a warning. Escaped (`> \[!NOTE]`), it is
 * text.
 */
export const asCallout = (quote: Blockquote, conversion: Conversion): Block => {
  const [first, ...rest] = quote.children
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined
  const match = lead?.type === 'text' ? /^\[!([A-Za-z][\w-]*)\][+-]?[ \t]*/.exec(lead.value) : null
  if (first?.type !== 'paragraph' || lead?.type !== 'text' || match?.[1] === undefined) return quote
  if (written(lead.position, conversion)?.startsWith(`[!${match[1]}]`) === false) return quote
  const found = findKind(match[1], quote, conversion)
  if (found === undefined) return quote
  const after = { ...lead, value: lead.value.slice(match[0].length) }
  const { title, body } = splitTitle([after, ...first.children.slice(1)])
  const paragraph: Paragraph[] = body.length === 0 ? [] : [{ ...first, children: body }]
  const children = [...paragraph, ...rest]
  const position = quote.position === undefined ? {} : { position: quote.position }
  const words = title.length === 0 && found.title !== undefined ? [textNode(found.title)] : title
  const heading = words.length === 0 ? {} : { title: words }
  return { id: quote.id, type: 'callout', kind: found.kind, ...heading, children, ...position }
}

const textNode = (value: string): Phrasing => ({ type: 'text', value })

const findKind = (
  written: string,
  { position }: Blockquote,
  { report, strict }: Conversion,
): OtherCallout | undefined => {
  const name = written.toLowerCase()
  const kind = calloutKinds.find((candidate) => candidate === name)
  if (kind !== undefined) return { kind }
  const other = otherCallout(name)
  report(position, {
    code: 'callout-known',
    severity: strict ? 'error' : 'warning',
    message:
      other === undefined
        ? `There is no callout ${written}; it stays a quote.`
        : `The callout ${written} is another tool’s; it is read as ${other.kind}.`,
    help:
      other === undefined
        ? suggestion(name, calloutKinds, `The callouts are ${calloutKinds.join(', ')}.`)
        : `Write [!${other.kind.toUpperCase()}].`,
  })
  return other
}

/** What stands on the marker's line is the title, what follows the body. */
const splitTitle = (inline: readonly Phrasing[]): { title: Phrasing[]; body: Phrasing[] } => {
  const at = inline.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  )
  const node = inline[at]
  if (node === undefined) return { title: withoutEmpty(inline), body: [] }
  const [before, after] = node.type === 'text' ? cutText(node.value) : ['', '']
  const text = (value: string): Phrasing[] => (node.type === 'text' ? [{ ...node, value }] : [])
  return {
    title: withoutEmpty([...inline.slice(0, at), ...text(before)]),
    body: withoutEmpty([...text(after), ...inline.slice(at + 1)]),
  }
}

const cutText = (value: string): [string, string] => {
  const feed = value.indexOf('\n')
  return [value.slice(0, feed).trimEnd(), value.slice(feed + 1)]
}

const withoutEmpty = (inline: readonly Phrasing[]): Phrasing[] =>
  inline.filter((node) => node.type !== 'text' || node.value !== '')
