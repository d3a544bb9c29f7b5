import type { Nodes, Root } from 'mdast'
import type { Parser } from '../markdown/parser.ts'
import type { Lines } from '../source/lines.ts'
import type { FenceLine } from './fence-line.ts'
import { findNear, type NearFence } from './find-near.ts'
import { findPlain } from './find-plain.ts'
import { type FenceCandidate, scanFences } from './scan-fences.ts'

/** A parsed text in which a thematic break stands for each fence line. */
export interface FencedRoot {
  readonly root: Root
  readonly fences: ReadonlyMap<number, FenceLine>
  /** Lines outside code that look like fences and are text. */
  readonly plain: readonly FenceLine[]
  /** Lines outside code that were meant as fences, and are text by the way in which they are written. */
  readonly near: readonly NearFence[]
}

/** Enough for any honest article; past it, what is in doubt counts as code. */
const mostRounds = 12

/**
 * Parses Markdown that holds fences, with any parser. Each fence line is overwritten by a thematic break of the same
 * length, so that every position stays true. A break that comes back is a fence; one that does not was in code or
 * HTML, where its line is restored for another round. `isName` knows what may stand behind the colons.
 */
export const parseFenced = (lines: Lines, parse: Parser, isName: (name: string) => boolean): FencedRoot => {
  const scanned = scanFences(lines)
  const plain = findPlain(
    scanned.filter(({ inCode }) => !inCode).map(({ fence }) => fence),
    lines,
    isName,
  )
  const candidates = scanned.filter(({ fence }) => !plain.has(fence))
  let taken = new Set(candidates.filter(({ inCode }) => !inCode).map(({ fence }) => fence.line))
  for (let round = 1; ; round += 1) {
    const root = parse(overwrite(lines, candidates, taken))
    const breaks = linesOf(root, 'thematicBreak')
    const lost = candidates.filter(({ fence }) => taken.has(fence.line) && !breaks.has(fence.line))
    // The guess is put to the test once; later rounds restore lines that the parser has called code or text.
    const opaque = round > 1 || candidates.length === taken.size ? undefined : opaqueLines(root)
    const missed = candidates.filter(({ fence: { line } }) => opaque?.has(line) === false && !taken.has(line))
    const done = round > mostRounds || (lost.length === 0 && missed.length === 0)
    if (done) {
      const fences = fencesAt(candidates, taken, breaks)
      const near = [...findNear(lines, isName), ...indented(candidates, fences, isName)]
      return { root, fences, plain: outsideCode([...plain], root), near: outsideCode(near, root) }
    }
    taken = revise(lines, taken, lost, missed)
  }
}

/** Fences that are neither blocks nor code: further lines of a paragraph, by their indentation. */
const indented = (
  candidates: readonly FenceCandidate[],
  fences: ReadonlyMap<number, FenceLine>,
  isName: (name: string) => boolean,
): NearFence[] =>
  candidates.flatMap(({ fence }) =>
    fences.has(fence.line) || fence.kind === 'close' || !isName(fence.name)
      ? []
      : {
          line: fence.line,
          position: fence.position,
          found: 'is indented so far that it belongs to the paragraph above it',
          help: 'Delete the blanks or tabs before the lines of this block.',
        },
  )

const outsideCode = <Found extends { readonly line: number }>(
  found: readonly Found[],
  root: Root,
): Found[] => {
  if (found.length === 0) return []
  const opaque = opaqueLines(root)
  return found.filter(({ line }) => !opaque.has(line))
}

const fencesAt = (candidates: readonly FenceCandidate[], taken: Set<number>, breaks: Set<number>) =>
  new Map(
    candidates
      .filter(({ fence }) => taken.has(fence.line) && breaks.has(fence.line))
      .map(({ fence }) => [fence.line, fence]),
  )

/**
 * A restored line that could end HTML (`-->`) changes what the lines after it are; they are then judged anew.
 */
const revise = (
  lines: Lines,
  taken: Set<number>,
  lost: readonly FenceCandidate[],
  missed: readonly FenceCandidate[],
): Set<number> => {
  const revised = new Set([...taken, ...missed.map(({ fence }) => fence.line)])
  for (const { fence } of lost) {
    revised.delete(fence.line)
    if (/[<>]/.test(lines.line(fence.line).slice(fence.indent))) break
  }
  return revised
}

const overwrite = (
  lines: Lines,
  candidates: readonly FenceCandidate[],
  taken: ReadonlySet<number>,
): string => {
  const parts: string[] = []
  let done = 0
  for (const { fence } of candidates) {
    if (!taken.has(fence.line)) continue
    const start = lines.startOf(fence.line) + fence.indent
    const length = lines.line(fence.line).length - fence.indent
    // Underscores: asterisks behind the list marker * would be one break with it.
    parts.push(lines.text.slice(done, start), '___'.padEnd(length))
    done = start + length
  }
  return parts.concat(lines.text.slice(done)).join('')
}

const linesOf = (root: Root, type: Nodes['type']): Set<number> => {
  const found = new Set<number>()
  eachBlock(root, (node) => {
    if (node.type === type && node.position) found.add(node.position.start.line)
  })
  return found
}

/** Lines of code and HTML, in which a fence is plain text. */
const opaqueLines = (root: Root): Set<number> => {
  const found = new Set<number>()
  eachBlock(root, (node) => {
    if ((node.type !== 'code' && node.type !== 'html') || !node.position) return
    for (let line = node.position.start.line; line <= node.position.end.line; line += 1) found.add(line)
  })
  return found
}

const containers: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
])

/** Every block, without recursion: the tree has not been measured yet. */
const eachBlock = (root: Root, visitor: (node: Nodes) => void): void => {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visitor(node)
    if (containers.has(node.type) && 'children' in node)
      for (const child of node.children) waiting.push(child)
  }
}
