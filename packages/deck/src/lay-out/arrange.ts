import { type TitleKind, titleKindOf } from '../compose/title-room.ts'
import { arrangeContent } from './arrange-content.ts'
import { arrangeOpener } from './arrange-opener.ts'
import { arrangeSection } from './arrange-section.ts'
import { arrangeTitle } from './arrange-title.ts'
import type { Arrange } from './arrangement.ts'

const own: Readonly<Record<TitleKind, Arrange>> = {
  title: arrangeTitle,
  section: arrangeSection,
  content: arrangeContent,
}

/** Finds the place of everything on a slide. Nothing else knows: renderers place by it, and fitting is judged by it. */
export const arrange: Arrange = (slide, context) => {
  const { geometry } = context
  const kind = titleKindOf(slide, geometry)
  const opener = kind === 'content' ? undefined : geometry.openers?.[kind]
  return opener === undefined ? own[kind](slide, context) : arrangeOpener(slide, context, opener)
}
