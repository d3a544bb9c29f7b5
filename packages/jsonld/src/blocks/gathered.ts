import type { Block, Image, Omission, Position } from '@trifold/core'
import type { VideoAddress } from '../text/video-address.ts'

/** A block that a node describes, and the heading under which it stands: its name when it has no title of its own. */
export interface Found<Type extends Block['type']> {
  readonly block: Extract<Block, { type: Type }>
  readonly heading: string
}

/** An image of the article. */
export interface Figure {
  readonly image: Pick<Image, 'url' | 'alt' | 'title'>
  readonly position?: Position | undefined
}

/** A video that the article shows, or to which one of its images is a link. */
export interface Film {
  readonly address: VideoAddress
  readonly name: string
  readonly caption: string
  /** The image that stands for it. */
  readonly thumbnail: string | undefined
  /** Whether the article shows it, as it shows images, and does not only lead to it. */
  readonly isShown: boolean
  readonly position?: Position | undefined
}

/** What an article holds for the graph, in reading order. */
export interface Gathered {
  readonly termDefinition: Found<'termDefinition'>[]
  readonly comparison: Found<'comparison'>[]
  readonly story: Found<'story'>[]
  readonly keyPoints: Found<'keyPoints'>[]
  readonly summary: Found<'summary'>[]
  readonly faq: Found<'faq'>[]
  readonly steps: Found<'steps'>[]
  readonly figures: Figure[]
  readonly films: Film[]
  readonly omitted: Omission[]
  /** Whether there are headings, so that a reader can move by them. */
  hasSections: boolean
}
