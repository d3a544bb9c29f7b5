import type { Finding, Position } from '@trifold/core'
import type { PhrasingContent, Text } from 'mdast'
import type { Conversion } from '../conversion.ts'
import { placeOf } from '../place.ts'
import { written } from '../written.ts'
import { type TextKind, textKinds } from './text-kinds.ts'

/** Reports what was meant as emphasis, a formula, a note or a link, and is text. */
export const checkText = (nodes: readonly PhrasingContent[], conversion: Conversion): void => {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    for (const kind of textKinds) {
      if (isAmong(kind, nodes, index) && kind.hint.test(node.value)) tell(node, kind, conversion)
    }
  }
}

const isAmong = ({ next, previous }: TextKind, nodes: readonly PhrasingContent[], index: number): boolean => {
  const before = nodes[index - 1]
  return (
    (next === undefined || next === nodes[index + 1]?.type) &&
    (previous === undefined || (before !== undefined && previous.includes(before.type)))
  )
}

const fixOf = (position: Position, text: string | undefined): Finding['fix'] =>
  text === undefined ? undefined : { position, text }

const tell = (node: Text, { pattern, finding, mended }: TextKind, conversion: Conversion): void => {
  const position = placeOf(node)
  const source = written(position, conversion)
  if (source === undefined || position === undefined) return
  const { lines, report, strict } = conversion
  const offset = lines.startOf(position.start.line) + position.start.column - 1
  for (const { index, groups } of source.matchAll(pattern)) {
    const at = groups?.at
    if (at === undefined) continue
    const place = lines.position(offset + index, offset + index + at.length)
    report(place, {
      ...finding,
      severity: strict ? 'error' : 'warning',
      fix: fixOf(place, mended?.(at)),
    })
  }
}
