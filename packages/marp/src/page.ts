import type { Block } from '@trifold/core'
import type { DeckSlide } from '@trifold/deck'
import type { Heading, PhrasingContent, RootContent } from 'mdast'

/** A slide of Marp's. */
export interface Page {
  /** The slide of the deck that it shows, wholly or in part. */
  readonly slide: DeckSlide
  readonly heading: Heading | undefined
  readonly nodes: RootContent[]
  /** What is said over it. */
  readonly notes: readonly Block[]
}

/** A heading, with the number of its part where there are several. */
export const numbered = (heading: Heading, part: string): Heading => {
  const number: PhrasingContent = { type: 'text', value: ` ${part}` }
  return part === '' ? heading : { ...heading, children: [...heading.children, number] }
}
