import type { ListItem, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { printTitle } from './fence-title.ts'

/** A block of Trifold's own: `:::name Title {#id key=value}`, its content, `:::`. */
export interface Fence extends Parent {
  type: 'fence'
  name: string
  title: PhrasingContent[]
  /** `#id`, `key=value` or `flag`, as they stand between the braces. */
  attributes: string[]
  /** Whether it stands in a list item without blank lines, which the fence must not bring in either. */
  tight: boolean
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    fence: Fence
  }
  interface BlockContentMap {
    fence: Fence
  }
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    fence: 'fence'
    fenceTitle: 'fenceTitle'
  }
}

export const fence: Handle = (node: Fence, _, state, info) => {
  const exit = state.enter('fence')
  const tracker = state.createTracker(info)
  const title = printTitle(node.title, state, tracker.current())
  const attributes = node.attributes.length === 0 ? '' : `{${node.attributes.join(' ')}}`
  const opening = `:::${node.name}${title === '' ? attributes : `${title}${attributes && ' '}${attributes}`}`
  const gap = node.tight ? '\n' : '\n\n'
  tracker.move(opening + gap)
  const content = state.containerFlow(around(node), tracker.current())
  exit()
  return `${opening}${gap}${content}${content === '' ? '' : gap}:::`
}

/** The parent that says how the content's blocks are set apart: like those of the body, or of a tight list item. */
const around = ({ tight, children }: Fence): Root | ListItem =>
  // mdast's types let only flow content stand in an item; fences hold no other.
  tight ? { type: 'listItem', spread: false, children: children as never[] } : { type: 'root', children }
