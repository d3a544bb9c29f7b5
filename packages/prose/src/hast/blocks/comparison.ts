import { type Comparison, plainText } from '@trifold/core'
import type { Element } from 'hast'
import { tableBox } from '../flow/table.ts'
import { element, lines, type Piece, type State } from '../state.ts'

/** A comparison: each subject keeps its class, and so its hue, down the column. */
export const comparison = (node: Comparison, state: State): Piece[] => {
  const caption =
    node.title === undefined || node.title.length === 0
      ? []
      : [element('caption', {}, state.phrasing(node.title))]
  const body = element('tbody', {}, lines(node.children.map((row) => dimension(row, state))))
  const table = element('table', { ...state.id(node.id), className: ['comparison'] }, [
    ...lines([...caption, element('thead', {}, [subjects(node, state)]), body]),
  ])
  const label = node.title === undefined ? '' : plainText(node.title)
  return [tableBox(table, label || state.words.comparison, state)]
}

const subjects = (node: Comparison, state: State): Element => {
  const corner = state.phrasing(node.corner)
  return element('tr', {}, [
    // An empty corner heads nothing.
    corner.length === 0 ? element('td', {}) : element('th', { scope: 'col' }, corner),
    ...node.subjects.map((subject, index) =>
      element('th', { scope: 'col', className: subjectClass(index) }, state.phrasing(subject.children)),
    ),
  ])
}

const dimension = (row: Comparison['children'][number], state: State): Element =>
  element('tr', {}, [
    element('th', { scope: 'row' }, state.phrasing(row.dimension)),
    ...row.cells.map((cell, index) =>
      element('td', { className: subjectClass(index) }, state.phrasing(cell)),
    ),
  ])

const subjectClass = (index: number): string[] => ['subject', `subject-${index + 1}`]
