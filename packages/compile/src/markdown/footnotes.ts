import type { FootnoteDefinition } from 'mdast'
import type { Report } from '../source/report.ts'
import { placeOf } from './place.ts'

/** The footnotes of one article: their definitions, and the order in which they are first referred to. */
export interface Footnotes {
  /** Takes a definition; the first of each identifier counts, as on GitHub. */
  define(node: FootnoteDefinition): void
  refer(identifier: string): void
  /** Whether no definition waits. */
  isEmpty(): boolean
  /** The next definition in order of first reference, then those that nothing refers to; each is given once. */
  next(): FootnoteDefinition | undefined
}

export const createFootnotes = (strict: boolean, report: Report): Footnotes => {
  const definitions = new Map<string, FootnoteDefinition>()
  const referred = new Set<string>()
  const take = (identifier: string): FootnoteDefinition | undefined => {
    const node = definitions.get(identifier)
    definitions.delete(identifier)
    return node
  }
  return {
    define: (node) => {
      const first = definitions.get(node.identifier)
      if (first === undefined) {
        definitions.set(node.identifier, node)
        return
      }
      report(placeOf(node), {
        code: 'footnote-unique',
        severity: 'warning',
        message: `The footnote [^${node.label ?? node.identifier}] is written here and in line ${first.position?.start.line ?? 1}; the first counts, this one is left out.`,
        help: 'Give one of the two another name.',
      })
    },
    refer: (identifier) => {
      referred.add(identifier)
    },
    isEmpty: () => definitions.size === 0,
    next: () => {
      for (const identifier of referred) {
        referred.delete(identifier)
        const node = take(identifier)
        if (node !== undefined) return node
      }
      const rest = definitions.keys().next()
      const node = rest.done ? undefined : take(rest.value)
      if (node !== undefined) reportUncalled(node, strict, report)
      return node
    },
  }
}

const reportUncalled = (node: FootnoteDefinition, strict: boolean, report: Report): void => {
  const position = placeOf(node)
  const label = node.label ?? node.identifier
  if (position === undefined) return
  const { line, column } = position.start
  report(
    { start: { line, column }, end: { line, column: column + label.length + 4 } },
    {
      code: 'footnote-called',
      severity: strict ? 'error' : 'warning',
      message: `Nothing calls the footnote [^${label}]; pages leave it out.`,
      help: `Write [^${label}] where it belongs, or delete it.`,
    },
  )
}
