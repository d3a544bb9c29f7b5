import type { List, ListItem, Paragraph, PhrasingContent, Table } from 'mdast'

/**
 * A table as a list that loses no cell: one item for each row, led by its first cell, with the further cells under
 * it, each after its column's name in bold.
 *
 *     - **Direction**
 *       - **Presence:** one way
 *       - **Conversation:** both ways
 */
export const listOfTable = (table: Table): List => {
  const [head, ...rows] = table.children.map((row) => row.children.map((cell) => cell.children))
  const names = head ?? []
  // A table of a header alone still says what its columns are.
  if (rows.length === 0) return list(names.map((name) => item(paragraph(name))))
  return list(rows.map((cells) => itemOfRow(names, cells)))
}

const itemOfRow = (names: PhrasingContent[][], cells: PhrasingContent[][]): ListItem => {
  const width = Math.max(names.length, cells.length)
  const pairs = Array.from({ length: width }, (_, column) => ({
    name: names[column] ?? [],
    cell: cells[column] ?? [],
  }))
  const { name: corner = [], cell: label = [] } = pairs[0] ?? {}
  const lead =
    isEmpty(corner) || isEmpty(label) ? [bold(isEmpty(label) ? corner : label)] : labelled(corner, label)
  const further = pairs
    .slice(1)
    .map(({ name, cell }) => item(paragraph(isEmpty(name) ? cell : labelled(name, cell))))
  return item(paragraph(lead), ...(further.length === 0 ? [] : [list(further)]))
}

const labelled = (name: PhrasingContent[], cell: PhrasingContent[]): PhrasingContent[] => [
  bold([...name, { type: 'text', value: ':' }]),
  { type: 'text', value: isEmpty(cell) ? ' –' : ' ' },
  ...cell,
]

const isEmpty = (nodes: PhrasingContent[]): boolean => nodes.length === 0
const bold = (children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children })
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })
const item = (...children: ListItem['children']): ListItem => ({ type: 'listItem', spread: false, children })
const list = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children })
