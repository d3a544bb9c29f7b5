import type { PageWords } from '../office/page-words.ts'
import type { OpenPackage } from '../package/open-package.ts'
import { slideParts } from '../package/slide-parts.ts'
import { isInside, overlapOf, slideBox } from '../shapes/boxes.ts'
import { readSlide } from '../shapes/read-slide.ts'
import type { Box, TextPlace } from '../shapes/shape.ts'
import type { Fault } from './fault.ts'

/** What of a file's text stands, where LibreOffice prints it, outside its box, over other text, or nowhere. */
export const printedFaults = (file: OpenPackage, pages: readonly PageWords[]): Fault[] => {
  const parts = slideParts(file)
  if (parts.length !== pages.length)
    return [{ rule: 'text-printed', what: `${pages.length} pages of ${parts.length} slides` }]
  const slide = slideBox(file)
  return parts.flatMap((part, index) => {
    const page = pages[index]
    // A title that is told but not shown stands beside the slide.
    const shapes = readSlide(file, part).filter(({ box }) => overlapOf(box, slide) > 0)
    const texts = shapes.flatMap((shape) => shape.texts)
    const places = shapes.flatMap((shape) => withRoom(shape.texts))
    const bare = shapes.filter((shape) => shape.bare).map(({ box }) => ({ text: '', box }))
    const told = (rule: string) => (what: string) => ({ rule, what: `${part}: ${what}` })
    return [
      ...strayWords(page?.words ?? [], [...places, ...bare]).map(told('text-in-box')),
      ...missingTexts(page?.words ?? [], places).map(told('text-printed')),
      ...touching(texts).map(told('boxes-apart')),
    ]
  })
}

/**
 * The texts of one shape, with one line more for each path or address in them: LibreOffice puts all of it on the next line
 * where browsers and PowerPoint begin it on this one and end that after a slash or a hyphen. Where the row of a table
 * grows by that, those below it move on.
 */
const withRoom = (texts: readonly TextPlace[]): TextPlace[] => {
  const room = texts.reduce((sum, { text, size = 0 }) => sum + pathsIn(text) * size * pitch, 0)
  return texts.map((place) => ({
    ...place,
    box: { ...place.box, y: place.box.y - room, height: place.box.height + 2 * room },
  }))
}

/** How many words of a text may end a line inside, and are too long for many a line. */
const pathsIn = (text: string): number =>
  (text.match(/\S{24,}/g) ?? []).filter((word) => /[^/-][/-]+\p{L}/u.test(word)).length

/** Distance of lines, in sizes: the most that any text has. */
const pitch = 1.45

/**
 * Words that stand in no box that holds them. Whatever a box does not hold as text is its bullet or its number; a mark that
 * poppler tells as a word by itself has no width, and stands where the letter does that it belongs to.
 */
const strayWords = (words: readonly TextPlace[], texts: readonly TextPlace[]): string[] =>
  words
    .filter(({ text }) => !/^\p{M}+$/u.test(text))
    .filter(({ box }) => !texts.some((text) => isInside(core(box), text.box, slack)))
    .map(({ text, box }) => `${text} at ${Math.round(box.x)}, ${Math.round(box.y)}`)

/**
 * The part of a word's box that has ink: poppler's are as high as the face's tallest letters and deepest descenders,
 * which stand out of a line that is set tight.
 */
const core = ({ x, y, width, height }: Box): Box => ({ x, y: y + height * 0.25, width, height: height * 0.5 })

/** Texts of which letters are not printed inside their box. */
const missingTexts = (words: readonly TextPlace[], texts: readonly TextPlace[]): string[] =>
  texts.flatMap(({ text, box }) => {
    const inside = words.filter((word) => isInside(core(word.box), box, slack)).map((word) => word.text)
    const left = lettersOf(inside.join(''))
    const missing = [...lettersOf(text)].filter(([letter, count]) => (left.get(letter) ?? 0) < count)
    if (missing.length === 0) return []
    return [`${missing.map(([letter]) => letter).join('')} of “${text.slice(0, 80)}”`]
  })

/** How often each letter occurs: what stands on a line, and in which order, is no matter here. */
const lettersOf = (text: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFKC').toUpperCase().replace(untold, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** Spaces and signs; and scripts whose glyphs stand for several letters, so that a PDF may not tell which. */
const untold = /[^\p{L}\p{N}]|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}]/gu

/** Boxes of two texts that reach into each other. */
const touching = (texts: readonly TextPlace[]): string[] =>
  texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlapOf(one.box, other.box) > slack)
      .map((other) => `“${one.text.slice(0, 40)}” and “${other.text.slice(0, 40)}”`),
  )

/** In points: a pixel and a half of a slide of 720, for what is rounded, and for italics that lean out. */
const slack = 1.5
