import {
  type Block,
  type BlockHandlers,
  type Comparison,
  type Faq,
  type Heading,
  handle,
  type List,
  type ListItem,
  type Paragraph,
  type Phrasing,
  type Table,
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

/** A block that is its content, below a line that names it. */
const contentOf = ({ id, title, children }: Titled): Block[] => [...heading(id, title), ...children]

interface Titled {
  readonly id: string
  readonly title?: Phrasing[] | undefined
  readonly children: Block[]
}

/** Blocks that splitting knows by name, or that cannot be split, have no plainer form. */
const none = () => undefined

const forms: BlockHandlers<Block[] | undefined, undefined> = {
  paragraph: none,
  heading: none,
  html: none,
  thematicBreak: none,
  blockquote: none,
  list: none,
  code: none,
  math: none,
  callout: none,
  reveal: none,
  notes: none,
  table: tableAsList,
  comparison: comparisonAsList,
  faq: faqAsBlocks,
  story: (block) => listOf(block, true, block.children),
  steps: (block) => listOf(block, true, block.children),
  keyPoints: (block) => listOf(block, block.ordered === true, block.children),
  termDefinition: contentOf,
  summary: contentOf,
  slide: contentOf,
  column: contentOf,
  only: contentOf,
  except: contentOf,
  section: ({ id, heading, children }) => contentOf({ id, title: heading, children }),
}

/**
 * A block that is too large for its place, told in blocks that can be split between slides; undefined for one that
 * has no plainer form.
 */
export const plainForm = (block: Block): Block[] | undefined => handle(forms, block, undefined)
