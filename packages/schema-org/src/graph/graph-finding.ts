import type { Finding } from '@trifold/core'

/** What a check says of a graph, and where: a JSON pointer (RFC 6901) into the document. */
export interface GraphFinding extends Finding {
  pointer: string
}

/** The pointer to a key or an index inside what another pointer points to. */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${typeof key === 'string' && /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`
