import type { Code } from 'mdast'
import { isBlockName } from '../../blocks/blocks.ts'
import type { Conversion } from '../conversion.ts'
import { written } from '../written.ts'

/** A fence that is indented by a tab or four blanks is code, and so is what it holds. */
export const checkIndentedFence = (node: Code, conversion: Conversion): void => {
  const name = /^:::+[ \t]*([A-Za-z][\w-]*)/.exec(node.value)?.[1]
  if (name === undefined || node.position === undefined || !isBlockName(name.toLowerCase())) return
  const first = written(node.position, conversion)?.split('\n', 1)[0] ?? ''
  if (!first.trimStart().startsWith(':::')) return
  const { start } = node.position
  conversion.report(
    { start, end: { line: start.line, column: start.column + first.trimEnd().length } },
    {
      code: 'fence-meant',
      severity: conversion.strict ? 'error' : 'warning',
      message: `This line looks like a fence and is indented, which makes it and the lines below code; expected :::${name} at the margin.`,
      help: 'Delete the blanks or tabs before the lines of this block; in an item of a list, begin them below its first letter.',
    },
  )
}
