import type { Paragraph, Phrasing, SourceWork } from '@trifold/core'
import { formatDate } from '@trifold/prose'
import { spacing } from '../../geometry.ts'
import { workGap } from '../../measure/works-height.ts'
import type { WorksSlot } from '../../slot.ts'
import type { SlotPieces, SlotSetting } from '../slot-setting.ts'
import { runningText } from '../text-style.ts'

/** A bibliography: a paragraph for each work, whose further lines stand in. */
export const worksPieces: SlotPieces<WorksSlot> = ({ works, size }, setting) => [
  {
    kind: 'text',
    role: 'works',
    slot: setting.name,
    ...runningText(size),
    box: { ...setting.box, width: Math.min(setting.box.width, spacing.measure), height: setting.natural },
    blocks: works.map((work, index) => entryOf(work, `work-${index + 1}`, setting)),
    gap: workGap * size,
    anchor: 'top',
    hanging: spacing.indent * size,
  },
]

const entryOf = (work: SourceWork, id: string, { words, lang }: SlotSetting): Paragraph => {
  const { relation, title, authors, publisher, date, url } = work
  const isLink = url !== undefined && /^(?:https?|mailto):/i.test(url)
  const children: Phrasing[] = [
    ...(relation === 'basedOn' ? [text(`${words.basedOn} `)] : []),
    ...(authors === undefined || authors.length === 0 ? [] : [text(`${authors.join(', ')}. `)]),
    { type: 'emphasis', children: [text(title)] },
    ...(publisher === undefined ? [] : [text(`. ${publisher}`)]),
    ...(date === undefined ? [] : [text(`. ${formatDate(date, lang)}`)]),
    ...(isLink ? [text('. '), link(url)] : []),
  ]
  return { type: 'paragraph', id, children }
}

const text = (value: string): Phrasing => ({ type: 'text', value })

/** An address, shown without what every address begins and ends with. */
const link = (url: string): Phrasing => ({
  type: 'link',
  url,
  children: [text(url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, ''))],
})
