import type { Heading } from 'mdast'
import type { Conversion } from '../conversion.ts'
import { placeOf } from '../place.ts'
import { written } from '../written.ts'

/** A line of three hyphens that was meant as a rule makes a heading of the paragraph right above it. */
export const checkUnderline = (node: Heading, conversion: Conversion): void => {
  if (node.depth !== 2) return
  const position = placeOf(node)
  const rows = written(position, conversion)?.split('\n') ?? []
  const rule = rows.pop()?.replace(/^[ \t>]+/, '') ?? ''
  if (position === undefined || rows.length === 0 || !/^---[ \t]*$/.test(rule)) return
  // Keys above hyphens are front matter that is told of elsewhere.
  if (rows.every((row) => /^[ \t>]*(?:-[ \t]|[A-Za-z_][\w-]*[ \t]*[:=])/.test(row))) return
  const words = rows.join(' ').trim()
  // What ends like a sentence, or runs over lines, is no heading; one of few words may end in a full stop.
  if (rows.length === 1 && !/[^.][.,;:。、]$/u.test(words)) return
  if (words.split(/\s+/).length < 4 && !/[。、]$/u.test(words)) return
  const { end } = position
  conversion.report(
    { start: { line: end.line, column: end.column - rule.length }, end },
    {
      code: 'heading-read',
      severity: conversion.strict ? 'error' : 'warning',
      message: 'This --- stands right below a paragraph and so makes a heading of it.',
      help: 'Write a blank line above ---; a heading is written ## and its words.',
    },
  )
}
