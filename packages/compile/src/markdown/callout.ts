import {
  type Block,
  type Blockquote,
  calloutKinds,
  type Paragraph,
  type Phrasing,
  type Position,
  soleClosest,
} from '@trifold/core'
import { type OtherCallout, otherCallout } from '../blocks/other-tools.ts'
import { suggestion } from '../suggestion.ts'
import type { Conversion } from './conversion.ts'
import { written } from './written.ts'

/**
 * `> [!NOTE]` (GitHub's alerts; Obsidian's with a title, or `-` or `+` to fold) to a callout; any other quote as it is.
 * A callout that Obsidian has and Trifold does not is the nearest one, under its own name; `> [!quote]` is a quote. An
 * escaped marker (`> \[!NOTE]`) is text.
 */
export const asCallout = (quote: Blockquote, conversion: Conversion): Block => {
  const [first, ...rest] = quote.children
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined
  const match = lead?.type === 'text' ? /^\[!([A-Za-z][\w-]*)\][+-]?[ \t]*/.exec(lead.value) : null
  if (first?.type !== 'paragraph' || lead?.type !== 'text' || match?.[1] === undefined) return quote
  if (written(lead.position, conversion)?.startsWith(`[!${match[1]}]`) === false) return quote
  const after = { ...lead, value: lead.value.slice(match[0].length) }
  const { title, body } = splitTitle([after, ...first.children.slice(1)])
  const paragraph: Paragraph[] = body.length === 0 ? [] : [{ ...first, children: body }]
  const children = [...paragraph, ...rest]
  const name = match[1].toLowerCase()
  if (name === 'quote' || name === 'cite')
    return { ...quote, children: [...boldParagraph(title, first), ...children] }
  const found = findKind(name)
  if (found === undefined) {
    reportUnknown(match[1], quote, lead.position, conversion)
    return quote
  }
  const words = title.length === 0 && found.title !== undefined ? [textNode(found.title)] : title
  const heading = words.length === 0 ? {} : { title: words }
  return { id: quote.id, position: quote.position, ...heading, type: 'callout', kind: found.kind, children }
}

const textNode = (value: string): Phrasing => ({ type: 'text', value })

const boldParagraph = (title: Phrasing[], paragraph: Paragraph): Paragraph[] =>
  title.length === 0 ? [] : [{ ...paragraph, children: [{ type: 'strong', children: title }] }]

const findKind = (name: string): OtherCallout | undefined => {
  const kind = calloutKinds.find((candidate) => candidate === name)
  return kind === undefined ? otherCallout(name) : { kind }
}

const reportUnknown = (
  name: string,
  { position }: Blockquote,
  marker: Position | undefined,
  { report, strict }: Conversion,
): void => {
  const meant = soleClosest(name.toLowerCase(), calloutKinds)
  report(position, {
    code: 'callout-known',
    severity: strict ? 'error' : 'warning',
    message: `There is no callout ${name}; it stays a quote.`,
    help: suggestion(name.toLowerCase(), calloutKinds, `The callouts are ${calloutKinds.join(', ')}.`),
    fix:
      meant === undefined || marker === undefined
        ? undefined
        : {
            position: nameIn(marker, name),
            text: name === name.toUpperCase() ? meant.toUpperCase() : meant,
          },
  })
}

/** The name of a marker, behind its `[!`. */
const nameIn = ({ start: { line, column } }: Position, name: string): Position => ({
  start: { line, column: column + 2 },
  end: { line, column: column + 2 + name.length },
})

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
