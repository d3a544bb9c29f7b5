import { type Block, type Position, visit } from '@trifold/core'
import { createLines, type Lines } from '../source/lines.ts'
import type { Report } from '../source/report.ts'

/** Elements that hold blocks and must be closed (HTML, section 13.1.2.4), of those that outputs keep. */
const names: ReadonlySet<string> = new Set(
  'div details section article aside center table figure blockquote ul ol dl'.split(' '),
)

/** Tags; comments and what holds no tags are passed over. */
const tag =
  /<!--[\s\S]*?(?:-->|$)|<(pre|script|style|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi

/**
 * Reports elements around Markdown that are opened and never closed: each output ends them where the text around them ends,
 * so that they hold more than was meant, and a folded one hides it.
 */
export const checkHtmlBalance = (
  blocks: readonly Block[],
  lines: Lines,
  strict: boolean,
  report: Report,
): void => {
  const open = new Map<string, Place[]>()
  visit(blocks, (node) => {
    if (node.type !== 'html') return
    const inside = createLines(node.value)
    for (const { 0: written, index, groups = {} } of node.value.matchAll(tag)) {
      const name = groups.name?.toLowerCase() ?? ''
      if (!names.has(name) || written.endsWith('/>')) continue
      const places = open.get(name) ?? []
      if (groups.slash === '/') places.pop()
      else if (node.position !== undefined)
        places.push({ start: node.position.start, inside: inside.point(index) })
      open.set(name, places)
    }
  })
  for (const [name, places] of open)
    for (const place of places) tell(name, positionOf(place, name, lines), strict, report)
}

/** Where a block of HTML begins in the file, and where a tag stands in that block. */
interface Place {
  readonly start: Position['start']
  readonly inside: Position['start']
}

/** The place in the file: signs of quotes and lists may stand before each line of a block. */
const positionOf = ({ start, inside }: Place, name: string, lines: Lines): Position => {
  const line = start.line + inside.line - 1
  const from = (inside.line === 1 ? start.column - 1 : 0) + inside.column - 1
  const column = columnOf(lines.line(line), name, from) + 1
  return { start: { line, column }, end: { line, column: column + name.length + 1 } }
}

/** Found in the next characters alone, since a line may hold many tags. */
const columnOf = (line: string, name: string, from: number): number =>
  from +
  Math.max(
    0,
    line
      .slice(from, from + 1_000)
      .toLowerCase()
      .indexOf(`<${name}`),
  )

const tell = (name: string, place: Position, strict: boolean, report: Report): void =>
  report(place, {
    code: 'html-closed',
    severity: strict ? 'error' : 'warning',
    message: `This <${name}> is never closed; expected </${name}> below what it holds.${name === 'details' ? ' All that follows is folded into it.' : ''}`,
    help: `Write </${name}> where it ends, or delete the tag.`,
  })
