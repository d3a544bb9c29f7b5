import type { List as ArticleList, Block, BlockBase } from '@trifold/core'
import type { List, ListItem, RootContent } from 'mdast'
import { inside, type Lowering, locate, lowerBlocks } from './lowering.ts'

/** What every entry of a list has: a list item, a beat, a step, a key point. */
interface Entry extends BlockBase {
  checked?: boolean | null | undefined
  spread?: boolean | null | undefined
  children: Block[]
}

/** A list as mdast. In CommonMark a task begins with a drawn box, since there are no tasks. */
export const lowerList = (node: ArticleList, state: Lowering): RootContent[] => {
  const list: List = {
    type: 'list',
    ordered: node.ordered ?? false,
    // An item that was loose for what is printed elsewhere (a link's definition) leaves its list loose.
    spread: node.spread === true || node.children.some((item) => item.spread && item.children.length < 2),
    children: node.children.map((item) => lowerEntry(item, state)),
  }
  if (node.ordered) list.start = node.start ?? 1
  return [list]
}

/** The entries of a semantic block as a list; blank lines stand between them if any has several blocks. */
export const lowerEntries = (entries: readonly Entry[], ordered: boolean, state: Lowering): List => {
  const spread = entries.some(({ children }) => children.length > 1 && !isTight(children))
  return {
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread,
    children: entries.map((entry) => lowerEntry({ ...entry, spread }, state)),
  }
}

/** A paragraph with a list under it needs no blank lines. */
const isTight = (children: readonly Block[]): boolean =>
  children.length === 2 && children[0]?.type === 'paragraph' && children[1]?.type === 'list'

const lowerEntry = (entry: Entry, state: Lowering): ListItem => {
  const item: ListItem = {
    type: 'listItem',
    spread: entry.spread ?? false,
    // mdast's types let only flow content stand in an item; what blocks lower to is flow content.
    children: lowerBlocks(entry.children, inside(state, entry.spread !== true)) as never[],
  }
  locate(item, entry.id)
  if (typeof entry.checked !== 'boolean') return item
  if (state.marks.tasks) return { ...item, checked: entry.checked }
  return withBox(item, entry.checked)
}

const withBox = (item: ListItem, checked: boolean): ListItem => {
  const box = { type: 'text' as const, value: checked ? '☑ ' : '☐ ' }
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph') {
    return { ...item, children: [{ ...first, children: [box, ...first.children] }, ...rest] }
  }
  return { ...item, children: [{ type: 'paragraph', children: [box] }, ...item.children] }
}
