import type { Block, Phrasing } from '@trifold/core'
import type { Printer, Words } from '@trifold/prose'

/** What slots are printed with. */
export interface PrintContext {
  readonly words: Words
  readonly lang: string
  readonly printer: Printer
}

/** Inline content as HTML. */
export const inline = ({ printer }: PrintContext, nodes: readonly Phrasing[]): string =>
  nodes.length === 0 ? '' : printer.inline(nodes).trim()

/** Blocks as HTML; one paragraph alone stays a paragraph. */
export const blocks = ({ printer }: PrintContext, nodes: readonly Block[]): string =>
  nodes.length === 0 ? '' : printer.blocks(nodes).trim()
