import { type Geometry, longestFoot, shortTitle } from '@trifold/deck'
import type { Placeholder } from '../design/design.ts'
import { filledShape } from '../shapes/filled-shape.ts'
import { numberField, textShape } from '../shapes/text-shape.ts'
import { element, text } from '../xml/element.ts'
import type { SlideContext } from './slide-context.ts'

/** What stands at the foot of a slide. */
export interface Foot {
  /** The title of the deck. */
  readonly title: string
  /** From 1. */
  readonly number: number
  readonly total: number
  readonly placeholders: readonly Placeholder[]
}

/** The deck's title and the slide's number, where the layout has places for them; and how far the deck has come. */
export const furniture = ({ title, number, total, placeholders }: Foot, context: SlideContext): string[] => {
  const shapes: string[] = []
  const put = (role: 'footer' | 'number', name: string, paragraphs: string): void => {
    const placeholder = placeholders.find((place) => place.role === role)
    if (placeholder === undefined) return
    const id = context.nextId()
    shapes.push(textShape({ id, name, placeholder, properties: '', body: element('a:bodyPr'), paragraphs }))
  }
  const foot = placeholders.find(({ role }) => role === 'footer')
  put('footer', context.words.presentation.footer, line(shortTitle(title, lettersIn(foot, context)), context))
  put('number', context.words.presentation.slideNumber, numberField(String(number), context.lang))
  const { design } = context
  if (design.progress)
    shapes.push(
      filledShape(
        {
          id: context.nextId(),
          name: context.words.progress,
          box: progressBox(design.geometry, number / total, context.rtl),
          fill: design.colour('accent'),
        },
        design.scale,
      ),
    )
  return shapes
}

/** Width of a letter of an alphabet, in em: more than most are wide in any face. */
const letter = 0.55

/** How many letters fit in the one line of a place; as many as at the foot of any deck, where it is wide. */
const lettersIn = (
  place: Placeholder | undefined,
  { design: { scale } }: SlideContext,
): number | undefined => {
  const size = place?.levels[0]?.size
  if (place === undefined || size === undefined) return undefined
  const points = (place.box.width * scale.emuPerPx) / 12_700
  return Math.min(longestFoot, Math.floor(points / ((size / 100) * letter)))
}

const line = (words: string, { lang, rtl }: SlideContext): string =>
  element('a:p', {}, [
    // Some programs do not ask the layout which way a footer runs.
    rtl ? element('a:pPr', { rtl }) : '',
    element('a:r', {}, [element('a:rPr', { lang }), element('a:t', {}, text(words.replace(/\s+/g, ' ')))]),
  ])

/** Height of the hairline of progress, in px. */
const thickness = 4

const progressBox = ({ width, height }: Geometry, share: number, rtl: boolean) => ({
  x: rtl ? width * (1 - share) : 0,
  y: height - thickness,
  width: width * share,
  height: thickness,
})
