import { type Measurer, measurerFor, type Theme, themes } from '@trifold/deck'
import type { Template } from '../layouts/template.ts'
import type { Level } from '../read/level.ts'
import type { SourcePlaceholder } from '../read/read-placeholders.ts'
import { type FaceWidths, faceWidths, setFamily } from './face-widths.ts'

/** The face of code: every machine that shows presentations has it, or one as wide. */
export const codeFace = 'Courier New'

/** The faces of a template, and how they are measured. */
export interface TemplateFonts {
  readonly text: FaceWidths
  readonly heading: FaceWidths
  readonly measurer: Measurer
}

/** What a template’s text and titles are set in. */
export const templateFonts = ({ layouts, body, master: { fonts } }: Template): TemplateFonts => {
  const named = (face: string): FaceWidths =>
    faceWidths(face.startsWith('+mj') ? fonts.major : face.startsWith('+mn') ? fonts.minor : face)
  const titles = [layouts.content.title, layouts.title.title, layouts.section.title].flatMap(firstLevel)
  const [title] = titles
  const text = named(firstLevel(body)[0]?.face ?? '+mn-lt')
  const heading = named(title?.face ?? '+mj-lt')
  const theme: Theme = {
    ...themes.default,
    fonts: {
      text: fontOf(
        text,
        firstLevel(body),
        firstLevel(body).some(({ capitals }) => capitals),
      ),
      // Each title counts its own capitals: one layout has them, another has not.
      heading: fontOf(heading, titles, false),
      code: { families: [codeFace], files: [] },
    },
  }
  return { text, heading, measurer: measurerFor(theme) }
}

const firstLevel = ({ levels: [first] }: SourcePlaceholder): Level[] => (first === undefined ? [] : [first])

const fontOf = (
  { name, family }: FaceWidths,
  levels: readonly Level[],
  capitals: boolean,
): Theme['fonts']['text'] => ({
  families: [name],
  files: [],
  own: setFamily(family, {
    capitals,
    spacing: Math.max(0, ...levels.map(({ spacing, size }) => spacing / size)),
  }),
})
