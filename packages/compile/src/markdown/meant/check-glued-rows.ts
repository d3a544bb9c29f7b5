import type { Table } from 'mdast'
import type { Conversion } from '../conversion.ts'
import { placeOf } from '../place.ts'
import { written } from '../written.ts'

/** Text right below a table is its next row to Markdown (GFM, section 4.10); without a bar it was hardly meant so. */
export const checkGluedRows = (node: Table, conversion: Conversion): void => {
  const [header, ...rows] = node.children
  if ((header?.children.length ?? 0) < 2) return
  const first = rows.find((row) => written(placeOf(row), conversion)?.includes('|') === false)
  if (first === undefined) return
  conversion.report(placeOf(first), {
    code: 'table-regular',
    severity: conversion.strict ? 'error' : 'warning',
    message: 'This line stands right below a table and has no |; it is read as its next row.',
    help: 'Write a blank line above it; a row is written with | between its cells.',
  })
}
