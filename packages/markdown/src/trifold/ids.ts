import { type Phrasing, plainText, type TermDefinition } from '@trifold/core'
import { slug } from 'github-slugger'

/** An id that compiling makes of a block's type and content: it comes back by itself. */
const made = /^[a-z][a-zA-Z-]*-[0-9a-z]{6,16}(-\d+)?$/

/** What can stand between braces. */
const sayable = /^[^\s{}"'=]+$/

/** The attribute that keeps a fence's id, unless the same id would be made again. */
export const fenceId = ({ id }: { id: string }): string[] =>
  made.test(id) || !sayable.test(id) ? [] : [`#${id}`]

/** The attribute that keeps a definition's id, unless its term makes the same. */
export const definitionId = ({ id, term }: TermDefinition): string[] =>
  id === slug(term) || !sayable.test(id) ? [] : [`#${id}`]

/** Whether a heading has to say its id, since its words would make another. */
export const saysId = (id: string, heading: readonly Phrasing[]): boolean =>
  sayable.test(id) && id !== slug(plainText(heading))
