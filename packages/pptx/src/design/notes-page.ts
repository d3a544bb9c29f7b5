import type { Box } from '@trifold/deck'
import { placeholderMark } from '../shapes/text-shape.ts'
import { element } from '../xml/element.ts'

/** Width and height of a page of notes in EMU: 7.5 × 10 inches. */
export const notesSize = { cx: 6_858_000, cy: 9_144_000 } as const

const margin = 685_800

/** Where a page of notes has the slide, the notes and the number, in EMU. */
export const noteBoxes = (slide: { readonly width: number; readonly height: number }) => {
  const wide = notesSize.cx - 2 * margin
  const shown = Math.min(wide / slide.width, 3_429_000 / slide.height)
  const width = Math.round(slide.width * shown)
  const height = Math.round(slide.height * shown)
  const below = margin + height + 342_900
  return {
    picture: { x: Math.round((notesSize.cx - width) / 2), y: margin, width, height },
    body: { x: margin, y: below, width: wide, height: notesSize.cy - below - margin },
    number: {
      x: notesSize.cx - margin - 914_400,
      y: notesSize.cy - 457_200,
      width: 914_400,
      height: 228_600,
    },
  } satisfies Record<string, Box>
}

/** The picture of the slide on its page of notes. */
export const notesPicture = ({
  id,
  name,
  idx,
  properties,
}: {
  id: number
  name: string
  idx?: number
  properties: string
}): string =>
  element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })]),
      element('p:nvPr', {}, placeholderMark({ type: 'sldImg', ...(idx === undefined ? {} : { idx }) })),
    ]),
    element('p:spPr', {}, properties),
  ])
