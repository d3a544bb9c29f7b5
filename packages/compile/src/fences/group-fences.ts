import type { Position } from '@trifold/core'
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
      if (group === undefined) reportStray(fence, isClosed(top.at(-1)), report)
      else group.closed = fence
    }
  }
  for (const group of open) reportUnclosed(group, open.length === 1 ? endOfSole(group) : undefined, report)
  return top
}

/** Right below a line that closes a block, a second one closes nothing, whatever was meant. */
const isClosed = (item: Item | undefined): boolean => item?.type === 'fenced' && item.closed !== undefined

const reportStray = (fence: FenceLine, isSecond: boolean, report: Report): void =>
  report(fence.position, {
    code: 'fence-opened',
    severity: 'error',
    message: 'This ::: closes nothing: no block is open here.',
    help: 'Delete it, or open a block above it (a block closes in the same list item or quote in which it opens).',
    fix: isSecond ? { position: fence.position, text: '' } : undefined,
  })

/**
 * Where a block ends beyond doubt that is never closed: it holds one paragraph or list, with which the text ends. In a
 * quote or list item a line needs its signs before it, so there only the author closes it.
 */
const endOfSole = ({ fence, items }: FencedGroup): Position['end'] | undefined => {
  const [item, ...others] = items
  if (others.length > 0 || fence.indent > 0) return undefined
  return item?.type === 'paragraph' || item?.type === 'list' ? item.position?.end : undefined
}

/** `:::end`, `:::endnote`: how some tools close. */
const isMeantAsEnd = ({ name }: OpeningFence): boolean => /^end/.test(name)

const reportUnclosed = ({ fence }: FencedGroup, end: Position['end'] | undefined, report: Report): void =>
  report(fence.position, {
    code: 'fence-closed',
    severity: 'error',
    message: `The block ${fence.name} is never closed; expected a line ::: after its content.`,
    help: isMeantAsEnd(fence)
      ? 'A block is closed by ::: alone: delete the name.'
      : fence.ends
        ? `Write :::${fence.name}, its text below, and ::: below that, each on a line of its own.`
        : 'Add a line ::: below it, in the same list item or quote if it stands in one.',
    fix:
      // Colons at the end of the line say that the author took the block for closed.
      end === undefined || isMeantAsEnd(fence) || fence.ends
        ? undefined
        : { position: { start: end, end }, text: '\n\n:::' },
  })
