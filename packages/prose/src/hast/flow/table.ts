import type { Align, Table, TableRow } from '@trifold/core'
import type { Element, ElementContent } from 'hast'
import { element, lines, type Piece, type State } from '../state.ts'

export const table = (node: Table, state: State): Piece[] => {
  const [header, ...body] = node.children
  const align = node.align ?? []
  const rows: ElementContent[] = []
  const head = header === undefined ? undefined : row(header, align, true, state)
  if (head?.children.some(hasContent)) rows.push(element('thead', {}, [head]))
  if (body.length > 0) {
    rows.push(element('tbody', {}, lines(body.map((cells) => row(cells, align, false, state)))))
  }
  return [tableBox(element('table', {}, lines(rows)), state.words.table, state)]
}

const row = (node: TableRow, align: readonly Align[], header: boolean, state: State): Element =>
  element(
    'tr',
    {},
    node.children.map((cell, index) => {
      const children = state.phrasing(cell.children)
      const className = align[index] ? [align[index]] : undefined
      // An empty cell heads nothing.
      return header && children.length > 0
        ? element('th', { scope: 'col', className }, children)
        : element('td', { className }, children)
    }),
  )

const hasContent = (node: ElementContent): boolean => node.type === 'element' && node.children.length > 0

/** The box around a table: on a narrow screen it scrolls, so a keyboard has to reach it, by a name. */
export const tableBox = (table: Element, ariaLabel: string, state: State): Element => {
  const focus = state.scrollable ? { role: 'group', ariaLabel, tabIndex: 0 } : {}
  return element('div', { className: ['table'], ...focus }, [table])
}
