import { expect, it } from 'vitest'
import { toggled, type Views, withView } from './views.ts'

it.each<[Views, 1 | 2, Views[0], Views]>([
  [['page'], 1, 'data', ['data']],
  [['page', 'slides'], 1, 'data', ['data', 'slides']],
  [['page', 'slides'], 2, 'data', ['page', 'data']],
  [['page', 'slides'], 1, 'slides', ['slides', 'page']],
  [['page', 'slides'], 2, 'page', ['slides', 'page']],
  [['page', 'slides'], 2, 'slides', ['page', 'slides']],
])('%j with pane %i at %s are %j', (views, pane, view, expected) => {
  expect(withView(views, pane, view)).toEqual(expected)
})

it.each<[Views, Views]>([
  [['page'], ['page', 'slides']],
  [['slides'], ['page', 'slides']],
  [['data', 'page'], ['data']],
])('%j become %j by the switch', (views, expected) => {
  expect(toggled(views)).toEqual(expected)
})
