import type { Block, List, ListItem } from '@trifold/core'
import type { ElementContent } from 'hast'
import { element, lines, type Piece, type State, text } from '../state.ts'

export const list = (node: List, state: State): Piece[] => {
  const loose = node.spread === true || node.children.some((item) => item.spread === true)
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  const tasks = node.children.some(isTask)
  const items = node.children.map((item) => listItem(item, loose, state))
  return [
    element(node.ordered ? 'ol' : 'ul', { start, className: tasks ? ['tasks'] : undefined }, lines(items)),
  ]
}

const isTask = (item: ListItem): boolean => typeof item.checked === 'boolean'

const listItem = (item: ListItem, loose: boolean, state: State): ElementContent => {
  const content = loose ? lines(state.flow(item.children)) : itemContent(item.children, state)
  if (!isTask(item)) return element('li', {}, content)
  const ariaLabel = item.checked ? state.words.done : state.words.notDone
  const box = element('input', {
    type: 'checkbox',
    disabled: true,
    checked: item.checked === true,
    ariaLabel,
  })
  return element('li', { className: ['task'] }, [box, text(' '), ...content])
}

/** The content of an item of a list without blank lines: its paragraphs need no element of their own. */
export const itemContent = (blocks: readonly Block[], state: State): ElementContent[] => {
  const [first, ...others] = blocks
  const tight = first?.type === 'paragraph' && others.every((block) => block.type !== 'paragraph')
  if (!tight) return lines(state.flow(blocks))
  const inline = state.phrasing(first.children)
  return others.length === 0 ? inline : [...inline, text('\n'), ...lines(state.flow(others))]
}
