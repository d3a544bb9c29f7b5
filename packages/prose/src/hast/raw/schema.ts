import type { Schema } from 'hast-util-sanitize'
import { allowedNames } from './tag-rules.ts'

const cite = ['cite']
const align = ['align']
const cell = ['align', 'colSpan', 'rowSpan', 'abbr', 'headers', 'scope']

/** What raw HTML may keep: no style, no classes, no handlers, nothing that requests or runs. */
export const schema: Schema = {
  tagNames: [...allowedNames].filter((name) => name !== 'img'),
  attributes: {
    '*': ['dir', 'id', 'lang', 'title'],
    a: ['href'],
    blockquote: cite,
    col: ['span'],
    colgroup: ['span'],
    data: ['value'],
    del: [...cite, 'dateTime'],
    details: ['open'],
    div: align,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((rank) => [`h${rank}`, align])),
    ins: [...cite, 'dateTime'],
    li: ['value'],
    ol: ['start', 'reversed'],
    p: align,
    q: cite,
    table: align,
    td: cell,
    th: cell,
    time: ['dateTime'],
    tr: align,
  },
  protocols: { href: ['http', 'https', 'mailto'], cite: ['http', 'https'] },
  ancestors: {
    caption: ['table'],
    col: ['table'],
    colgroup: ['table'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  // Ids are resolved before; a prefix would break the links to them.
  clobber: [],
  clobberPrefix: '',
  strip: [],
  // Comments are our own marks; the author's have been dropped while scanning.
  allowComments: true,
  allowDoctypes: false,
}
