import type { Box, Geometry, TitlePlace } from '@trifold/deck'
import { floor, spacing } from '@trifold/deck'
import type { Scale } from '../../units.ts'
import type { Template, TemplateLayout } from '../layouts/template.ts'
import { textPlace } from '../layouts/text-place.ts'
import type { Place, SourcePlaceholder } from '../read/read-placeholders.ts'

/** The size of text in a deck, in px. */
const textSize = 28

/** Least room for content, in px: with less, tables and code would not fit. Text is then smaller than the template's. */
const leastRoom = { width: 720, height: 300 } as const

const emuPerPoint = 12_700

/** A px is so long that the text of a template is as large as that of a deck; or a share of it. */
export const templateScale = ({ body, content }: Pick<Template, 'body' | 'content'>, shrink = 1): Scale => {
  const size = sizeOf(body) * emuPerPoint
  const { width, height } = leastRoom
  return { emuPerPx: shrink * Math.min(size / textSize, content.width / width, content.height / height) }
}

/** The size of a deck’s text at a scale, in whole points. */
export const textPoints = ({ emuPerPx }: Scale): number =>
  Math.floor((textSize * emuPerPx) / emuPerPoint + 1e-6)

/** The size of a placeholder's own text, in points. */
export const sizeOf = ({ levels: [first] }: SourcePlaceholder): number => first?.size ?? 18

/** The box that a template has slides paginated for: content where its text is, titles where its titles are. */
export const templateGeometry = (template: Template, scale: Scale): Geometry => {
  const { presentation, layouts, content } = template
  const slide = toPx({ x: 0, y: 0, ...presentation.size }, scale)
  const room = toPx(content, scale)
  const header = headerBox(layouts.content, room, scale)
  const top = header.y < room.y ? header.y : room.y
  return {
    width: slide.width,
    height: slide.height,
    marginX: room.x,
    marginRight: slide.width - room.x - room.width,
    marginTop: top,
    marginBottom: slide.height - room.y - room.height,
    header: { height: room.y - top, title: titlePlace(layouts.content, header, scale) },
    openers: {
      title: openerOf(layouts.title, slide, scale),
      section: openerOf(layouts.section, slide, scale),
    },
  }
}

/** A place in px. */
export const toPx = ({ x, y, width, height }: Place, { emuPerPx }: Scale): Box => ({
  x: x / emuPerPx,
  y: y / emuPerPx,
  width: width / emuPerPx,
  height: height / emuPerPx,
})

/** The box of a title, as far as the content below leaves it room. */
const headerBox = ({ title }: TemplateLayout, room: Box, scale: Scale): Box => {
  const box = titleBox(title, scale)
  const isAbove = box.y < room.y && box.x < room.x + room.width && room.x < box.x + box.width
  return isAbove ? { ...box, height: Math.min(box.height, room.y - box.y) } : box
}

/**
 * The box of a title. A deck counts lines of titles tighter than most templates set them: it is lower by as much, so that
 * no more lines are counted on than it holds.
 */
export const titleBox = (title: SourcePlaceholder, scale: Scale): Box => {
  const box = toPx(textPlace(title), scale)
  const line = title.levels[0]?.lineHeight ?? 1.2
  return { ...box, height: box.height * Math.min(1, spacing.headingLineHeight / line) }
}

/** How much smaller each next size of a title is. */
const step = 0.86

/** Whole points from the title’s own size down to the floor. */
const titlePlace = ({ title }: TemplateLayout, box: Box, scale: Scale): TitlePlace => {
  const px = (points: number): number => (points * emuPerPoint) / scale.emuPerPx
  const first = Math.floor(sizeOf(title))
  const smaller: number[] = []
  for (
    let points = Math.floor(first * step);
    px(points) >= floor && points > 1;
    points = Math.floor(points * step)
  )
    smaller.push(px(points))
  const [level] = title.levels
  return {
    ...box,
    sizes: [px(first), ...smaller],
    capitals: level?.capitals === true,
    light: level?.bold !== true,
  }
}

/** White space between the title of an opening slide and what has no place of its own there, in px. */
const belowTitle = 16

const openerOf = (layout: TemplateLayout, slide: Box, scale: Scale): { title: TitlePlace; text: Box } => {
  const title = titlePlace(layout, titleBox(layout.title, scale), scale)
  const [place] = layout.texts
  if (place === undefined) return { title, text: beside(title, slide) }
  const text = toPx(textPlace(place), scale)
  // Subtitles are short in templates: what stands below may take the room that nothing else does.
  const free = place.anchor === 'top' ? floorOf(layout, slide, scale) - text.y : 0
  return { title, text: { ...text, height: Math.max(text.height, isBelow(title, text) ? free : 0) } }
}

const isBelow = (title: Box, text: Box): boolean => text.y >= title.y + title.height / 2

/** Share of a slide’s height that stays free at its foot. */
const footShare = 0.06

/** Where the furniture of a layout begins, or the white space at the foot. */
const floorOf = ({ layout }: TemplateLayout, slide: Box, scale: Scale): number => {
  const tops = layout.placeholders
    .filter(({ type }) => furniture.has(type))
    .map(({ place }) => toPx(place, scale).y)
  return Math.min(slide.height * (1 - footShare), ...tops.filter((top) => top > slide.height / 2))
}

const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum'])

/** The room below a title, or above it where that is more. */
const beside = (title: Box, slide: Box): Box => {
  const below = title.y + title.height + belowTitle
  const free = slide.height - below - title.x / 2
  if (free >= title.y - 2 * belowTitle) return { ...title, y: below, height: Math.max(free, 1) }
  return { ...title, y: belowTitle, height: title.y - 2 * belowTitle }
}
