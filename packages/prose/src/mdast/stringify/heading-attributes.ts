import type { ProseMode } from '@trifold/core'
import type { Handle } from 'mdast-util-to-markdown'
import type { Node } from 'unist'

/** What a heading's line ends with: ` {#id prose=show}`; at least one of the two. */
export interface HeadingAttributes extends Node {
  type: 'headingAttributes'
  id?: string | undefined
  prose?: ProseMode | undefined
}

declare module 'mdast' {
  interface PhrasingContentMap {
    headingAttributes: HeadingAttributes
  }
  interface RootContentMap {
    headingAttributes: HeadingAttributes
  }
}

const print = ({ id, prose }: HeadingAttributes): string =>
  ` {${[...(id ? [`#${id}`] : []), ...(prose ? [`prose=${prose}`] : [])].join(' ')}}`

/** Prints them unescaped. */
export const headingAttributes: Handle = Object.assign(print, { peek: () => ' ' })
