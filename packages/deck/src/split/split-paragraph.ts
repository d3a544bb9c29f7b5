import type { Block, Paragraph, Phrasing } from '@trifold/core'
import { floor, spacing } from '../geometry.ts'
import { endOfPiece } from './end-of-piece.ts'
import { type Fit, fits, gather } from './fit.ts'
import { inlineText, sliceInline } from './inline-slice.ts'
import { sentencesOf } from './sentences-of.ts'

/** Tallest formula that stays in its line, in px at the floor; a taller one stands alone, where it can be scaled down. */
const tallest = 120

/** A paragraph as pieces that fit: sentences, else words, else letters. A tall formula is a piece of its own. */
export const splitParagraph = (paragraph: Paragraph, fit: Fit): Block[] =>
  formulasApart(paragraph, fit).flatMap((piece) =>
    piece.type !== 'paragraph' || fits([piece], fit) ? [piece] : splitSentences(piece, fit),
  )

const formulasApart = (paragraph: Paragraph, { ruler }: Fit): Block[] => {
  const pieces: Block[] = []
  let line: Phrasing[] = []
  const end = () => {
    if (line.length > 0) pieces.push({ ...paragraph, children: line })
    line = []
  }
  for (const node of paragraph.children) {
    const box = node.type === 'inlineMath' ? ruler.math(node.value, false) : undefined
    if (node.type !== 'inlineMath' || box === undefined || box.height * floor <= tallest) line.push(node)
    else {
      end()
      pieces.push({ type: 'math', id: paragraph.id, value: node.value })
    }
  }
  end()
  return pieces
}

const splitSentences = (paragraph: Paragraph, fit: Fit): Block[] => {
  const withChildren = (children: Paragraph['children']): Paragraph => ({ ...paragraph, children })
  const sentences = sentencesOf(paragraph.children, fit.ruler.lang)
  if (sentences.length > 1) {
    const pieces = sentences.map(withChildren)
    const groups = gather(pieces, fit).map((group) =>
      withChildren(group.flatMap((piece, index) => joined(piece.children, index))),
    )
    return groups.flatMap((piece) => (fits([piece], fit) ? [piece] : splitWords(piece, fit)))
  }
  return splitWords(paragraph, fit)
}

/** Sentences lose the space between them when they are cut; it is put back. */
const joined = (children: Paragraph['children'], index: number): Paragraph['children'] =>
  index === 0 ? children : [{ type: 'text', value: ' ' }, ...children]

/** One sentence longer than a slide: cut at spaces, or anywhere in a text without them. */
const splitWords = (paragraph: Paragraph, fit: Fit): Block[] => {
  const text = inlineText(paragraph.children)
  const lines = Math.max(1, Math.floor(fit.height / (floor * spacing.lineHeight)))
  // Two em a character is more than any takes, so what is cut like this fits.
  const sure = Math.max(1, Math.floor((lines * fit.width) / (floor * 2)))
  if (text.length <= sure) return [paragraph]
  const pieces: Block[] = []
  for (let from = 0; from < text.length; ) {
    const ends = stretches.map((times) => endOfPiece(text, from, from + Math.floor(sure * times)))
    const pieceTo = (to: number): Paragraph => ({
      ...paragraph,
      children: sliceInline(paragraph.children, from, to >= text.length ? Number.POSITIVE_INFINITY : to),
    })
    const end = ends.find((to) => fits([pieceTo(to)], fit)) ?? ends.at(-1) ?? text.length
    pieces.push(pieceTo(end))
    from = Math.max(end, from + 1)
  }
  return pieces
}

/** How many times the characters that surely fit are tried, the most first. */
const stretches = [4, 3.5, 3, 2.5, 2, 1.5, 1] as const
