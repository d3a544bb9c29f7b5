import type { RootContent } from 'mdast'
import type { Report } from '../source/report.ts'
import type { FenceLine, OpeningFence } from './fence-line.ts'

/** A fence and what stands in it; `closed` is missing when its closing line is. */
export interface FencedGroup {
  readonly type: 'fenced'
  readonly fence: OpeningFence
  readonly items: Item[]
  closed?: FenceLine | undefined
}

export type Item = RootContent | FencedGroup

/**
 * Pairs the fence lines among the children of one container. A fence closes in the container in which it opens: the
 * body, a quote, a list item.
 */
export const groupFences = (
  children: readonly RootContent[],
  fences: ReadonlyMap<number, FenceLine>,
  report: Report,
): Item[] => {
  const top: Item[] = []
  const open: FencedGroup[] = []
  for (const node of children) {
    const fence = node.type === 'thematicBreak' ? fences.get(node.position?.start.line ?? 0) : undefined
    const items = open.at(-1)?.items ?? top
    if (fence === undefined) items.push(node)
    else if (fence.kind === 'open') {
      const group: FencedGroup = { type: 'fenced', fence, items: [] }
      items.push(group)
      open.push(group)
    } else {
      const group = open.pop()
      if (group === undefined) reportStray(fence, report)
      else group.closed = fence
    }
  }
  for (const { fence } of open) reportUnclosed(fence, report)
  return top
}

const reportStray = (fence: FenceLine, report: Report): void =>
  report(fence.position, {
    code: 'fence-opened',
    severity: 'error',
    message: 'This ::: closes nothing: no block is open here.',
    help: 'Delete it, or open a block above it (a block closes in the same list item or quote in which it opens).',
  })

const reportUnclosed = (fence: OpeningFence, report: Report): void =>
  report(fence.position, {
    code: 'fence-closed',
    severity: 'error',
    message: `The block ${fence.name} is never closed; expected a line ::: after its content.`,
    help: 'Add a line ::: below it, in the same list item or quote if it stands in one.',
  })
