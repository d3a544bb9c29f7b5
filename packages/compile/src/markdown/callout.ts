import {
  type Block,
  type Blockquote,
  type Callout,
  type CalloutKind,
  calloutKinds,
  type Paragraph,
  type Phrasing,
} from '@trifold/core'
import type { Report } from '../source/report.ts'
import { suggestion } from '../suggest.ts'

/**
 * `> [!NOTE]` (GitHub's alerts; Obsidian's with a title, or `-` or `+` to fold) to a callout; any other quote as it is.
 */
export const asCallout = (quote: Blockquote, report: Report): Block => {
  const [first, ...rest] = quote.children
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined
  const match = lead?.type === 'text' ? /^\[!([A-Za-z][\w-]*)\][+-]?[ \t]*/.exec(lead.value) : null
  if (first?.type !== 'paragraph' || lead?.type !== 'text' || match?.[1] === undefined) return quote
  const name = match[1].toLowerCase()
  const kind = calloutKinds.find((candidate): candidate is CalloutKind => candidate === name)
  if (kind === undefined) {
    report(quote.position, {
      code: 'callout-known',
      severity: 'warning',
      message: `There is no callout ${match[1]}; it stays a quote.`,
      help: suggestion(name, calloutKinds, `The callouts are ${calloutKinds.join(', ')}.`),
    })
    return quote
  }
  const after = { ...lead, value: lead.value.slice(match[0].length) }
  const { title, body } = splitTitle([after, ...first.children.slice(1)])
  const paragraph: Paragraph[] = body.length === 0 ? [] : [{ ...first, children: body }]
  const callout: Callout = { id: quote.id, type: 'callout', kind, children: [...paragraph, ...rest] }
  return {
    ...callout,
    ...(title.length === 0 ? {} : { title }),
    ...(quote.position === undefined ? {} : { position: quote.position }),
  }
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
