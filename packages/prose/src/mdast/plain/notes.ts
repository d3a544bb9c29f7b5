import { type Notes, omissionOf } from '@trifold/core'
import type { RootContent } from 'mdast'
import type { Lowering } from '../lower/lowering.ts'

/** Speaker notes are not for readers: they are left out, and the report says so. */
export const notes = (node: Notes, state: Lowering): RootContent[] => {
  state.omitted.push(omissionOf(node, 'notes are for the speaker alone'))
  return []
}
