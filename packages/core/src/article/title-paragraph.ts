import type { Paragraph } from '../prose/flow.ts'
import type { BlockBase } from './fields.ts'
import type { Phrasing } from './tree.ts'

/**
 * The title of a block that gives way to what it holds: a paragraph in bold, which keeps the block's id. Empty for a
 * block without a title.
 */
export const titleParagraph = ({
  id,
  position,
  title,
}: BlockBase & { title?: Phrasing[] | undefined }): Paragraph[] =>
  title === undefined || title.length === 0
    ? []
    : [{ type: 'paragraph', id, position, children: [{ type: 'strong', children: title }] }]
