import type { Phrasing } from '@trifold/core'
import { directionOf } from '@trifold/prose'
import type { CreditsSlot } from '../../slot.ts'
import type { SlotPieces } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'

/** White space below the line above the names, that line counted, in px. */
const above = 21

/** As wide as the room between two names: two of an em; a mark keeps names in their order where that is from the right. */
const between = { ltr: '\u2003\u2003', rtl: '\u2003\u200f\u2003' }

const text = (value: string): Phrasing => ({ type: 'text', value })

/** Who made the article, and when: below a hairline, in one line if there is room. */
export const creditsPieces: SlotPieces<CreditsSlot> = (
  { authors, date, versions = [], size },
  { name, box, natural, lang },
) => {
  const room = between[directionOf(lang)]
  const value = [...authors, ...(date === undefined ? [] : [date])].join(room)
  const links = versions.flatMap(({ name: called, url }, index): Phrasing[] => [
    ...(index === 0 && value === '' ? [] : [text(room)]),
    { type: 'link', url, children: [text(called)] },
  ])
  return [
    {
      kind: 'shape',
      role: 'hairline',
      slot: name,
      form: 'rectangle',
      colour: 'line',
      line: true,
      box: { ...box, height: 1 },
    },
    {
      kind: 'text',
      role: 'credits',
      slot: name,
      ...runningText(size),
      colour: 'muted',
      box: { ...box, y: box.y + above, height: natural - above },
      blocks: [{ type: 'paragraph', id: name, children: [text(value), ...links] }],
      gap: 0,
      anchor: 'top',
    },
  ]
}
