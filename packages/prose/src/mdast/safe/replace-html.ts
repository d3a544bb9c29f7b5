import type { Finding, Position } from '@trifold/core'
import type { Html, Nodes, Parents } from 'mdast'
import { htmlBlockNames } from 'micromark-util-html-tag-name'
import { attributesAllowed, htmlAllowed } from '../../findings.ts'
import type { InlineHtml } from '../stringify/inline-html.ts'
import { type HtmlPart, isSafeHtml, safeHtml } from './safe-html.ts'

/** Is told what a text lost, and where. */
export type ReportLoss = (position: Position | undefined, finding: Finding) => void

/** What stands around a node that is replaced. */
export interface Place {
  readonly parent: Parents
  readonly next: Nodes | undefined
  readonly report: ReportLoss
}

/** What takes the place of a tag within a line. */
export const replaceInlineHtml = (node: InlineHtml, { next, report }: Place): Nodes[] => {
  // The end of an empty frame is the next node.
  const end = /^<iframe/i.test(node.value) && next?.type === 'inlineHtml' ? next.value : ''
  if (/^<\/iframe/i.test(end) && isSafeHtml(node.value + end)) return [node]
  return safeParts(node, report).map(
    ({ kind, value }): Nodes => (kind === 'shown' ? { type: 'text', value } : { ...node, value }),
  )
}

/** What takes the place of raw HTML that is a block. */
export const replaceBlockHtml = (node: Html, { parent, report }: Place): Nodes[] => {
  const parts = safeParts(node, report)
  const solid = parts.filter(({ value }) => value.trim() !== '')
  if (solid.length === 0) return []
  // Within lists, not everyone knows fences of code.
  if (parent.type === 'root' && solid.every(({ kind }) => kind === 'shown')) {
    const code = parts.map(({ value }) => value).join('')
    return [{ type: 'code', lang: 'html', value: code.trim() }]
  }
  const value = parts.map(({ kind, value }) => (kind === 'shown' ? shown(value) : value)).join('')
  return [{ type: 'html', value: asBlock(value) }]
}

/** The safe parts of raw HTML; which elements are text now, and which attributes are gone, is told. */
const safeParts = ({ value, position }: Html | InlineHtml, report: ReportLoss): HtmlPart[] => {
  const lost = { element: new Set<string>(), attribute: new Set<string>() }
  const parts = safeHtml(value, (kind, what) => lost[kind].add(what))
  if (lost.element.size > 0) report(position, htmlAllowed([...lost.element]))
  if (lost.attribute.size > 0) report(position, attributesAllowed([...lost.attribute]))
  return parts
}

/** Markup as text within HTML, in which Markdown finds nothing either. */
const shown = (value: string): string =>
  `<code>${value.replace(/[^\w ./,;()-]/gu, (sign) => `&#${sign.codePointAt(0)};`)}</code>`

/** HTML that is a block of its own to its end (CommonMark 0.31, section 4.6, kinds 1 and 6). */
const asBlock = (html: string): string => {
  const name = /^ {0,3}<\/?([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
  if (name === 'pre') return html
  const whole = html.replace(/\n(?:[ \t]*\n)+/g, '\n').trim()
  return htmlBlockNames.includes(name) ? whole : `<div>${whole}</div>`
}
