import type { Phrasing } from '@trifold/core'
import { inlineText, sentenceEnds, sliceInline } from '@trifold/deck'
import type { PhrasingContent } from 'mdast'

/** A text in pieces that fit: at the ends of sentences where one fits, else between words, else anywhere. */
export const cutParagraph = (
  children: readonly PhrasingContent[],
  fits: (piece: PhrasingContent[]) => boolean,
): PhrasingContent[][] => {
  // Both know the same inline nodes.
  const nodes = children as readonly Phrasing[]
  const slice = (from: number, to: number) => sliceInline(nodes, from, to) as PhrasingContent[]
  const text = inlineText(nodes)
  const ends = sentenceEnds(text).map((end) => Math.min(end, text.length))
  const spaces = [...text.matchAll(/\s+/g)].map(({ index }) => index)
  const pieces: PhrasingContent[][] = []
  let from = 0
  while (from < text.length) {
    const isFit = (to: number) => fits(slice(from, to))
    const to =
      furthest([...ends, text.length], from, isFit) ??
      furthest(spaces, from, isFit) ??
      furthest(everyOffset(from, text.length), from, isFit) ??
      from + 1
    pieces.push(slice(from, to))
    from = to
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** Characters of a word that are tried one by one. */
const longestTried = 1000

const everyOffset = (from: number, to: number): number[] =>
  Array.from({ length: Math.min(to - from, longestTried) }, (_, index) => from + index + 1)

/** The last of some offsets, in order, up to which it fits; what is longer than what doesn't fit fits no better. */
const furthest = (
  offsets: readonly number[],
  from: number,
  isFit: (to: number) => boolean,
): number | undefined => {
  const later = offsets.filter((offset) => offset > from)
  let [low, high] = [0, Math.min(later.length, 1)]
  const at = (index: number) => later[index - 1] ?? from
  while (high > low && isFit(at(high))) {
    low = high
    high = Math.min(later.length, high * 2)
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (isFit(at(middle))) low = middle
    else high = middle
  }
  return low === 0 ? undefined : at(low)
}
