import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { pageLimits } from './page-limits.ts'

/** Limits that a page may be over. */
export type RefusedFor = keyof typeof pageLimits

/** A page as a tree, with the places of its elements; or why it has none. */
export type ParsedPage =
  | { readonly document: DefaultTreeAdapterTypes.Document }
  | { readonly refused: RefusedFor }

/** Thrown and caught here alone: the parser offers no other way to end it. */
class Refused extends Error {
  readonly reason: RefusedFor
  constructor(reason: RefusedFor) {
    super(reason)
    this.reason = reason
  }
}

/** Parses a page as browsers do (WHATWG HTML), within limits. Never throws. */
export const parsePage = (html: string): ParsedPage => {
  if (html.length > pageLimits.length) return { refused: 'length' }
  let depth = 0
  let elements = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1
      elements += 1
      if (depth > pageLimits.depth) throw new Refused('depth')
      if (elements > pageLimits.elements) throw new Refused('elements')
    },
    onItemPop: () => {
      depth -= 1
    },
  }
  try {
    return { document: parse(html, { sourceCodeLocationInfo: true, treeAdapter }) }
  } catch (error) {
    if (error instanceof Refused) return { refused: error.reason }
    throw error
  }
}
