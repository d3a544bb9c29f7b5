import type { Block } from '@trifold/core'
import { type Lowering, lowerBlocks } from '@trifold/prose'
import type { RootContent } from 'mdast'
import { plainBlocks } from './lower/plain-blocks.ts'

/** Speaker notes as plain Markdown: images by their words, links to the web alone. */
export const spokenNodes = (notes: readonly Block[], state: Lowering): RootContent[] =>
  plainBlocks(lowerBlocks(notes, state), {
    asset: () => undefined,
    place: () => '',
    link: (url) => (/^(https?:|mailto:)/i.test(url) ? url : undefined),
    isFormula: () => false,
    inLine: { width: 1, height: 1 },
    // A formula is its TeX; whoever speaks reads it.
    math: { count: 0, find: () => undefined },
    tallestFormula: 0,
    codeColumns: Number.POSITIVE_INFINITY,
  })
