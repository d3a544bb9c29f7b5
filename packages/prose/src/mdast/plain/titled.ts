import type { Phrasing } from '@trifold/core'
import type { Paragraph, RootContent } from 'mdast'
import { type Lowering, lowerPhrasing } from '../lower/lowering.ts'

/** What a fence holds, under its title as a bold line. */
export const titled = (
  title: readonly Phrasing[] | undefined,
  content: RootContent[],
  state: Lowering,
): RootContent[] => {
  const line = title === undefined ? [] : lowerPhrasing(title, state)
  return line.length === 0 ? content : [boldLine(line), ...content]
}

/** A paragraph that is bold throughout: a title that opens no section. */
export const boldLine = (children: Paragraph['children']): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children }],
})
