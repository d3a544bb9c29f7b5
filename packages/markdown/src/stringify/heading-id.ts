import type { Handle } from 'mdast-util-to-markdown'
import type { Node } from 'unist'

/** The id that a heading's line ends with: ` {#id}`. */
export interface HeadingId extends Node {
  type: 'headingId'
  id: string
}

declare module 'mdast' {
  interface PhrasingContentMap {
    headingId: HeadingId
  }
  interface RootContentMap {
    headingId: HeadingId
  }
}

const print = ({ id }: HeadingId): string => ` {#${id}}`

/** Prints the id unescaped. */
export const headingId: Handle = Object.assign(print, { peek: () => ' ' })
