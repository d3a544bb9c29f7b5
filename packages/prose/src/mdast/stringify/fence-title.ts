import type { PhrasingContent } from 'mdast'
import type { Info, State } from 'mdast-util-to-markdown'

/** A title on a fence's own line, with the space before it; empty if there is none. */
export const printTitle = (
  title: PhrasingContent[],
  state: State,
  position: Omit<Info, 'before' | 'after'>,
): string => {
  if (title.length === 0) return ''
  const exit = state.enter('fenceTitle')
  const subexit = state.enter('phrasing')
  const line = { type: 'paragraph' as const, children: title }
  const value = state.containerPhrasing(line, { ...position, before: '\n', after: '\n' })
  subexit()
  exit()
  return value === '' ? '' : ` ${value}`
}
