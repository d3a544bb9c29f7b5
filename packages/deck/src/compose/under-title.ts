import { type Block, type Column, type Except, type Notes, type Only, plainText } from '@trifold/core'

/** What a block holds, below its own title in bold. */
export const underTitle = ({ id, position, title, children }: Column | Except | Notes | Only): Block[] =>
  title === undefined || plainText(title).trim() === ''
    ? children
    : [{ type: 'paragraph', id, position, children: [{ type: 'strong', children: title }] }, ...children]
