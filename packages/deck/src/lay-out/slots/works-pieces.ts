import type { Paragraph, Phrasing, SourceWork } from '@trifold/core'
import { directionOf, formatDate, hasItalics } from '@trifold/prose'
import { spacing } from '../../geometry.ts'
import { workGap } from '../../measure/works-height.ts'
import { shownUrl } from '../../shown-url.ts'
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
  // What is written the other way keeps the mark after it where the line goes on.
  const stop = directionOf(lang) === 'rtl' ? '\u200f. ' : '. '
  const isLink = url !== undefined && /^(?:https?|mailto):/i.test(url)
  const children: Phrasing[] = [
    ...(relation === 'basedOn' ? [text(`${words.basedOn} `)] : []),
    ...(authors === undefined || authors.length === 0 ? [] : [text(`${authors.join(words.comma)}${stop}`)]),
    hasItalics(lang) ? { type: 'emphasis', children: [text(title)] } : text(title),
    ...(publisher === undefined ? [] : [text(`${stop}${publisher}`)]),
    ...(date === undefined ? [] : [text(`${stop}${formatDate(date, lang)}`)]),
    ...(isLink ? [text(stop), link(url)] : []),
  ]
  return { type: 'paragraph', id, children }
}

const text = (value: string): Phrasing => ({ type: 'text', value })

const link = (url: string): Phrasing => ({ type: 'link', url, children: [text(shownUrl(url))] })
