import type { Html, InlineHtml, Phrasing } from '@trifold/core'
import type { ElementContent } from 'hast'
import { htmlAllowed } from '../../findings.ts'
import { element, type Piece, type State, text } from '../state.ts'
import { scan, type Token } from './scan.ts'

type InlineHtmlNode = Extract<Phrasing, { type: 'html' }> & InlineHtml

/** Raw HTML within a line: one tag or comment. */
export const inlineHtml = (node: InlineHtmlNode, state: State): Piece[] => {
  const tokens = scan(node.value)
  reportShown(tokens, node, state)
  return tokens.map(pieceOf)
}

/** Raw HTML that stands as a block: tags, and text between them. */
export const blockHtml = (node: Html, state: State): Piece[] => {
  const tokens = scan(node.value)
  reportShown(tokens, node, state)
  const solid = tokens.filter((token) => token.kind !== 'text' || token.value.trim() !== '')
  if (solid.length === 0) return []
  if (!solid.every((token) => token.kind === 'shown')) return tokens.map(pieceOf)
  const shown = tokens.map(pieceOf).filter((piece) => piece.type !== 'raw')
  const isBlock = shown.some((piece) => piece.type === 'element' && piece.tagName === 'pre')
  return isBlock ? shown : [element('p', {}, shown)]
}

const pieceOf = (token: Token): Piece => {
  if (token.kind === 'shown') return shownHtml(token.value)
  const name = token.kind === 'text' ? '' : token.name
  return { type: 'raw', value: token.value, name, kind: token.kind }
}

/** Markup shown as text. */
const shownHtml = (value: string): ElementContent => {
  const code = element('code', { className: ['shown-html'] }, [text(value)])
  return value.includes('\n') ? element('pre', {}, [code]) : code
}

const reportShown = (tokens: readonly Token[], node: Html | InlineHtml, state: State): void => {
  const labels = tokens.flatMap((token) => (token.kind === 'shown' ? [token.label] : []))
  // The closing tag of an element that has been reported at its opening adds nothing.
  const isClosing = node.value.startsWith('</') && tokens.length === 1
  if (labels.length > 0 && !isClosing) state.report(node.position, htmlAllowed([...new Set(labels)]))
}
