import { z } from 'zod'
import { type BlockBase, blockFields } from '../article/fields.ts'
import type { Phrasing, Tree } from '../article/tree.ts'
import { type FencedBase, fencedFields } from './fenced.ts'

/** One of the things compared: a column of the comparison. */
export interface ComparisonSubject extends BlockBase {
  type: 'comparisonSubject'
  children: Phrasing[]
}
const comparisonSubjectSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('comparisonSubject'),
    get children() {
      return tree.phrasing
    },
  })

/** One dimension, and what it is for each subject: `cells[i]` belongs to `subjects[i]`. */
export interface ComparisonRow extends BlockBase {
  type: 'comparisonRow'
  dimension: Phrasing[]
  cells: Phrasing[][]
}
const comparisonRowSchema = (tree: Tree) =>
  z.strictObject({
    ...blockFields,
    type: z.literal('comparisonRow'),
    get dimension() {
      return tree.phrasing
    },
    get cells() {
      return z.array(tree.phrasing)
    },
  })

/**
 * Subjects compared along dimensions: one table, whose first row names the subjects and whose first column the
 * dimensions. Every row has a cell for each subject. `corner` is the table's first cell, usually empty.
 */
export interface Comparison extends FencedBase {
  type: 'comparison'
  corner: Phrasing[]
  subjects: ComparisonSubject[]
  children: ComparisonRow[]
}
export const comparisonSchema = (tree: Tree) =>
  z
    .strictObject({
      ...fencedFields(tree),
      type: z.literal('comparison'),
      get corner() {
        return tree.phrasing
      },
      subjects: z.array(comparisonSubjectSchema(tree)).min(1),
      children: z.array(comparisonRowSchema(tree)),
    })
    .refine(({ subjects, children }) => children.every((row) => row.cells.length === subjects.length), {
      message: 'every row of a comparison has one cell for each subject',
      path: ['children'],
    })
