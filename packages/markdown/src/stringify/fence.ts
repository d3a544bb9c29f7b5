import type { Parent, PhrasingContent, RootContent } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { printTitle } from './fence-title.ts'

/** A block of Trifold's own: `:::name Title {#id key=value}`, its content, `:::`. */
export interface Fence extends Parent {
  type: 'fence'
  name: string
  title: PhrasingContent[]
  /** `#id`, `key=value` or `flag`, as they stand between the braces. */
  attributes: string[]
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
  const gap = tracker.move(`${opening}\n\n`)
  // What stands between fences is what stands between any blocks.
  const content = state.containerFlow({ type: 'root', children: node.children }, tracker.current())
  exit()
  return `${gap}${content}${content === '' ? '' : '\n\n'}:::`
}
