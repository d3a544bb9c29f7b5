import type {
  Block,
  Comparison,
  Faq,
  Heading,
  List,
  ListItem,
  Paragraph,
  Phrasing,
  Table,
} from '@trifold/core'

const heading = (id: string, title: Phrasing[] | undefined): Heading[] =>
  title === undefined ? [] : [{ type: 'heading', id, depth: 4, children: title }]

const listOf = (
  { id, title }: { id: string; title?: Phrasing[] | undefined },
  ordered: boolean,
  parts: readonly { id: string; children: Block[] }[],
): Block[] => {
  const children = parts.map((part): ListItem => ({ type: 'listItem', id: part.id, children: part.children }))
  const list: List = { type: 'list', id, ordered, children }
  return [...heading(id, title), list]
}

/** A line that says a cell after the name of its column. */
const cellLine = (id: string, name: readonly Phrasing[], cell: readonly Phrasing[]): Paragraph => ({
  type: 'paragraph',
  id,
  children:
    name.length === 0
      ? [...cell]
      : [{ type: 'strong', children: [...name] }, { type: 'text', value: ' ' }, ...cell],
})

/** A table told row by row: each an item, with a line for each cell. */
const tableAsList = ({ id, children }: Table): Block[] => {
  const [header, ...rows] = children
  if (rows.length === 0) {
    const cells = header?.children ?? []
    return [{ type: 'paragraph', id, children: cells.flatMap((cell) => [...cell.children, space]) }]
  }
  const items = rows.map((row): ListItem => {
    const lines = row.children.map((cell, column) =>
      cellLine(cell.id, header?.children[column]?.children ?? [], cell.children),
    )
    return { type: 'listItem', id: row.id, children: lines }
  })
  return [{ type: 'list', id, ordered: false, children: items }]
}

const space: Phrasing = { type: 'text', value: ' ' }

const comparisonAsList = ({ id, title, corner, subjects, children }: Comparison): Block[] => {
  const names = subjects.map((subject) => subject.children)
  const items = children.map((row): ListItem => {
    const first: Paragraph = {
      type: 'paragraph',
      id: row.id,
      children: [{ type: 'strong', children: row.dimension }],
    }
    const lines = row.cells.map((cell, subject) => cellLine(row.id, names[subject] ?? [], cell))
    return { type: 'listItem', id: row.id, children: [first, ...lines] }
  })
  const about: Paragraph[] = [corner, ...(items.length === 0 ? names : [])]
    .filter((cell) => cell.length > 0)
    .map((cell) => ({ type: 'paragraph', id, children: cell }))
  return [...heading(id, title), ...about, { type: 'list', id, ordered: false, children: items }]
}

const faqAsBlocks = ({ id, title, children }: Faq): Block[] => [
  ...heading(id, title),
  ...children.flatMap((part) => [...heading(part.id, part.question), ...part.children]),
]

/**
 * A block that is too large for its place, told in blocks that can be split between slides; undefined for one that
 * has no plainer form.
 */
export const plainForm = (block: Block): Block[] | undefined => {
  switch (block.type) {
    case 'table':
      return tableAsList(block)
    case 'comparison':
      return comparisonAsList(block)
    case 'faq':
      return faqAsBlocks(block)
    case 'story':
    case 'steps':
      return listOf(block, true, block.children)
    case 'keyPoints':
      return listOf(block, block.ordered === true, block.children)
    case 'termDefinition':
    case 'summary':
    case 'slide':
    case 'column':
    case 'only':
    case 'except':
      return [...heading(block.id, block.title), ...block.children]
    case 'section':
      return [...heading(block.id, block.heading), ...block.children]
    default:
      return undefined
  }
}
