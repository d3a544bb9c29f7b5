import type { Position } from '@trifold/core'
import type { GraphSource } from './graph-source.ts'

/** Several JSON texts as one document, so that references from one to another find their nodes. */
export interface JoinedGraphs {
  readonly document: readonly unknown[]
  /** Whether more than one text was joined. */
  readonly isOfSeveral: boolean
  /** Where a value of the joined document stands, and the pointer to it in the text that it comes from. */
  locate(pointer: string, code?: string): { readonly position: Position; readonly pointer: string }
}

/** Joins all texts that could be read. A list at the top of one is taken apart: each of its items is a graph. */
export const joinGraphs = (sources: readonly GraphSource[]): JoinedGraphs => {
  const roots = sources
    .filter(({ isRead }) => isRead)
    .flatMap((source) => {
      const { value } = source
      return Array.isArray(value)
        ? value.map((item: unknown, index) => ({ source, value: item, prefix: `/${index}` }))
        : [{ source, value, prefix: '' }]
    })
  return {
    document: roots.map(({ value }) => value),
    isOfSeveral: sources.filter(({ isRead }) => isRead).length > 1,
    locate: (pointer, code) => {
      const [, index = '', rest = ''] = /^\/(\d+)(.*)$/s.exec(pointer) ?? []
      const root = roots[Number(index)] ?? roots[0]
      if (root === undefined) return { position: nowhere, pointer }
      const own = root.prefix + rest
      return { position: root.source.position(own, code), pointer: own }
    },
  }
}

const nowhere: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
