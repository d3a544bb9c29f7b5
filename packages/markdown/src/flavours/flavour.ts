import type { Metadata } from '@trifold/core'
import type { Marks, StringifyMarkdown } from '@trifold/prose'
import type { Heading, Root } from 'mdast'

/**
 * How one host reads Markdown. Each rule stands beside its source; what a host does not say of itself is printed in the
 * form that loses nothing.
 */
export interface Flavour {
  readonly marks: Marks
  /** What front matter says there; without it, a title heading stands in its place. */
  readonly frontmatter?: (meta: Metadata) => object
  /** Names the anchors of headings, in the order of the text. */
  createAnchors(): (heading: Heading, id: string | undefined) => string
  /** Whether naming an anchor may write an id into the heading. */
  readonly writesAnchors?: boolean
  /** Changes the tree into what the host reads right. */
  readonly prepare?: (root: Root) => void
  /** Prints the tree as the host reads it. */
  readonly stringify: StringifyMarkdown
  /** The printed text, where the host reads something before it reads Markdown. */
  readonly finish?: (text: string) => string
  /** What of the metadata its front matter cannot say, each as a sentence's reason; by keys. */
  readonly leavesOut?: (meta: Metadata) => Readonly<Record<string, string>>
  /** Why a local picture does not show, where the host needs absolute addresses and has none. */
  readonly localPictures?: string
}
