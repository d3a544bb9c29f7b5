import type { Phrasing } from '@trifold/core'
import type { InlineSlot } from '../../slot.ts'
import type { TextRole } from '../piece.ts'
import type { SlotPieces } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'

/** What a line of thought is, by its slot's name; what stands beside a picture is body text. */
const roles: Readonly<Record<string, TextRole>> = {
  subtitle: 'subtitle',
  statement: 'statement',
  source: 'source',
  caption: 'caption',
  after: 'after',
}

const muted: ReadonlySet<TextRole> = new Set(['subtitle', 'source', 'caption'])

/** How far the source of a quotation stands in: as far as its words. */
const sourceIndent = 40
const dash: Phrasing = { type: 'text', value: '— ' }

/** A line of thought as one paragraph. */
export const linePieces: SlotPieces<InlineSlot> = ({ content, size }, { name, box, natural, anchor }) => {
  const role = roles[name] ?? (name.startsWith('lead') ? 'lead' : 'body')
  const indent = role === 'source' ? sourceIndent : 0
  const children = role === 'source' ? [dash, ...content] : content
  return [
    {
      kind: 'text',
      role,
      slot: name,
      box: { x: box.x + indent, y: box.y, width: box.width - indent, height: natural },
      ...runningText(size),
      colour: muted.has(role) ? 'muted' : 'ink',
      blocks: [{ type: 'paragraph', id: name, children }],
      gap: 0,
      anchor,
    },
  ]
}
