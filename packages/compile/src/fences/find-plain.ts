import type { Lines } from '../source/lines.ts'
import type { FenceLine } from './fence-line.ts'
import { joinedName } from './joined-name.ts'

/**
 * Lines that look like a fence and are text: one that opens and closes a block that nobody knows (`::: 10:30 :::`), and
 * one in the midst of a paragraph that closes nothing, or opens what nobody knows and nothing closes.
 */
export const findPlain = (
  fences: readonly FenceLine[],
  lines: Lines,
  isName: (name: string) => boolean,
): Set<FenceLine> => {
  const isUnknown = (fence: FenceLine): boolean =>
    fence.kind === 'open' &&
    fence.form === 'trifold' &&
    !isName(fence.name) &&
    !isName(joinedName(fence) ?? '')
  const plain = new Set(fences.filter((fence) => fence.kind === 'open' && fence.ends && isUnknown(fence)))
  const looksLikeFence = new Set(fences.map(({ line }) => line))
  const isText = (line: number): boolean =>
    line >= 1 && line <= lines.count && !looksLikeFence.has(line) && /[^\s>]/.test(lines.line(line))
  for (const fence of unpaired(fences.filter((fence) => !plain.has(fence)))) {
    const amidText = isText(fence.line - 1) && isText(fence.line + 1)
    if (amidText && (fence.kind === 'close' || isUnknown(fence))) plain.add(fence)
  }
  return plain
}

/** Fences without a partner, in the file's order, containers not looked at. */
const unpaired = (fences: readonly FenceLine[]): FenceLine[] => {
  const open: FenceLine[] = []
  const stray: FenceLine[] = []
  for (const fence of fences) {
    if (fence.kind === 'open') open.push(fence)
    else if (open.pop() === undefined) stray.push(fence)
  }
  return [...stray, ...open]
}
