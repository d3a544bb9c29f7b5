import { type Block, type Phrasing, plainText } from '@trifold/core'
import { type Size, spacing } from '../geometry.ts'
import { blocksHeight, inlineHeight } from '../measure/ruler.ts'
import { inlineText, sliceInline } from '../split/inline-slice.ts'
import { paginate } from '../split/paginate.ts'
import { splitBlocks } from '../split/split-block.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** Widest that a quotation is set. */
const widest = 960

/** Size of the source's type, and the white space above it, in px. */
const sourceSize = 24 satisfies Size
const aboveSource = 46

/** Something said, and who said it. */
export interface Quotation {
  readonly blocks: Block[]
  readonly source: Phrasing[]
}

/** Who said it: a last paragraph, or last line, that begins with a dash. */
export const splitAttribution = (blocks: readonly Block[]): Quotation => {
  const last = blocks.at(-1)
  const before = blocks.slice(0, -1)
  if (last?.type !== 'paragraph') return { blocks: [...blocks], source: [] }
  const text = inlineText(last.children)
  const match = /(?:^|\n)\s*(?:[—–―]|--?\s)\s*(?=[^\s\d])[^\n]{1,120}$/u.exec(text)
  if (match === null || (match.index === 0 && before.length === 0)) return { blocks: [...blocks], source: [] }
  const children = sliceInline(last.children, 0, match.index)
  const dash = /^\s*(?:[—–―]|--?)\s*/u.exec(match[0])?.[0].length ?? 0
  const source = sliceInline(last.children, match.index + dash, Number.POSITIVE_INFINITY)
  return { blocks: match.index === 0 ? before : [...before, { ...last, children }], source }
}

/** What somebody said, large, with its source below. */
export const composeQuote = ({ ruler }: Composition, { blocks, source }: Quotation, frame: Frame): Body[] => {
  const width = Math.min(frame.width - 40, widest)
  const below = source.length === 0 ? 0 : aboveSource + inlineHeight(ruler, source, sourceSize, width - 80)
  const height = frame.height - below
  const short = plainText(blocks).length < 100
  const pages = paginate({
    items: splitBlocks(blocks, { ruler, width, height }),
    height,
    largest: short ? 44 : 36,
    heightOf: (block, size) => blocksHeight(ruler, [block], size, width),
    gap: (size) => size * spacing.blockGap,
  })
  return pages.map(({ items, size }, index) => ({
    layout: 'quote',
    slots: {
      quote: { kind: 'blocks', blocks: items, size },
      ...(source.length > 0 && index === pages.length - 1
        ? { source: { kind: 'inline', content: source, size: sourceSize } as const }
        : {}),
    },
  }))
}
