import { limits, type Position } from '@trifold/core'
import type { Comment, ElementContent, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize } from 'hast-util-sanitize'
import { htmlDepth } from '../../findings.ts'
import { isBlockElement } from '../block-names.ts'
import { element, type Piece, type RawTag, type State } from '../state.ts'
import { resolve } from './resolve.ts'
import { schema } from './schema.ts'
import { impliedEnd } from './tag-rules.ts'

/**
 * Turns a list in which raw tags stand between finished elements into finished elements alone. The finished ones
 * pass the HTML parser as comments, so that no stray tag of an author can close or reorder them; raw HTML can thus
 * never reach beyond the list it stands in. Costs nothing where there is none.
 */
export const settle = (
  pieces: readonly Piece[],
  position: Position | undefined,
  state: State,
): ElementContent[] => {
  // Without raw tags, all pieces are finished.
  if (!pieces.some(isRaw)) return pieces as ElementContent[]
  const finished: ElementContent[] = []
  const hide = (node: ElementContent): Comment => ({
    type: 'comment',
    value: String(finished.push(node) - 1),
  })
  const children = limitDepth(pieces, position, state).map((piece) =>
    isRaw(piece) ? { type: 'raw' as const, value: piece.value } : piece.type === 'text' ? piece : hide(piece),
  )
  // A root goes in, so a root comes out, of the parser and of the sanitiser; doctypes are dropped on the way.
  const parsed = raw({ type: 'root', children } as Root) as Root
  const resolved: Root = { type: 'root', children: resolve(parsed.children, position, hide, state) }
  const clean = sanitize(resolved, schema) as Root
  return restore(clean.children as ElementContent[], finished, false)
}

const isRaw = (piece: Piece): piece is RawTag => piece.type === 'raw'

/**
 * Shows as text every tag from the one on that nests too deep: the steps that follow are recursive, and the parser's
 * repairs of such a heap of open elements are slow.
 */
const limitDepth = (pieces: readonly Piece[], position: Position | undefined, state: State): Piece[] => {
  const open: string[] = []
  let tooDeep = false
  return pieces.map((piece): Piece => {
    if (!isRaw(piece) || piece.kind === 'text') return piece
    tooDeep ||= piece.kind === 'open' && open.length >= limits.blockDepth && !impliedEnd.has(piece.name)
    if (tooDeep) {
      state.report(position, htmlDepth())
      return { type: 'text', value: piece.value }
    }
    if (piece.kind === 'open' && !impliedEnd.has(piece.name)) open.push(piece.name)
    // A closing tag takes away its own element alone: misnested ones above it may stay open in the parser.
    const index = piece.kind === 'close' ? open.lastIndexOf(piece.name) : -1
    if (index !== -1) open.splice(index, 1)
    return piece
  })
}

/** Gives what raw HTML left between blocks a paragraph of its own; a list without raw HTML stays as it is. */
export const settleFlow = (
  pieces: readonly Piece[],
  position: Position | undefined,
  state: State,
): ElementContent[] => {
  // As above.
  if (!pieces.some(isRaw)) return pieces as ElementContent[]
  const blocks: ElementContent[] = []
  let line: ElementContent[] = []
  const endLine = () => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) {
      blocks.push(element('p', {}, line))
    }
    line = []
  }
  for (const node of settle(pieces, position, state)) {
    if (isBlockElement(node)) {
      endLine()
      blocks.push(node)
    } else line.push(node)
  }
  endLine()
  return blocks
}

/** Puts the finished elements back in the places that their comments kept. */
const restore = (
  nodes: readonly ElementContent[],
  finished: readonly ElementContent[],
  linked: boolean,
): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'comment') {
      const whole = finished[Number(node.value)]
      return whole === undefined ? [] : linked ? withoutAnchors([whole]) : [whole]
    }
    if (node.type !== 'element') return [node]
    const children = restore(node.children, finished, linked || node.tagName === 'a')
    // `<p align="center">` around Markdown: a paragraph cannot hold the paragraphs it then has.
    const tagName = node.tagName === 'p' && children.some(isBlockElement) ? 'div' : node.tagName
    return [{ ...node, tagName, children }]
  })

/** A link cannot stand inside a link. */
const withoutAnchors = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const children = withoutAnchors(node.children)
    return node.tagName === 'a' ? children : [{ ...node, children }]
  })
