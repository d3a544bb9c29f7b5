import type { SlideContext } from '../slide/slide-context.ts'
import type { Levels } from '../text/text-style.ts'

/**
 * What text in a cell has of its own: as in a text box, but for sizes, which programs take from different places for
 * tables, so that they are always written; and for faces, which tables take from the theme.
 */
export const cellLevels = ({ design }: SlideContext): Levels => [
  {
    ...design.boxStyle,
    size: 0,
    lineHeight: 0,
    face: design.fonts.text.startsWith('+') ? design.boxStyle.face : 'theme',
  },
]
