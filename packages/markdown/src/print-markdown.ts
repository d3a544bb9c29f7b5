import {
  type Article,
  type Asset,
  createDiagnostic,
  type Diagnostic,
  type Metadata,
  type Omission,
  type OutputFile,
} from '@trifold/core'
import { limitEmphasis, lowerBlocks, mediaUrls, stringifyMarkdown } from '@trifold/prose'
import type { Root, RootContent } from 'mdast'
import { createDocument } from './document.ts'
import { anchorReachable } from './findings.ts'
import { closeHtml } from './finish/close-html.ts'
import { useHostAnchors } from './finish/host-anchors.ts'
import { lowerFootnotes } from './footer/footnotes.ts'
import { printFrontmatter } from './header/print-frontmatter.ts'
import { createMedia } from './media/media.ts'
import { type MarkdownOptions, markdownOptionsSchema } from './options.ts'
import { startLowering } from './start-lowering.ts'

/** What printing needs beside the article. */
export interface PrintContext {
  /** The article's path, for diagnostics. */
  readonly file: string
  readonly asset: (url: string) => Asset | undefined
}

/** The text of an article, and what goes with it. */
export interface PrintedMarkdown {
  readonly text: string
  /** Images that the text shows. */
  readonly assets: OutputFile[]
  readonly diagnostics: Diagnostic[]
  readonly omitted: Omission[]
}

/**
 * An article as Markdown: its header (title and byline, or front matter), text, sources and footnotes. For the plain
 * dialect the article has been selected for its audience; an `only` that is met is printed all the same.
 */
export const printMarkdown = (
  article: Article,
  options: Partial<MarkdownOptions>,
  context: PrintContext,
): PrintedMarkdown => {
  const settings = markdownOptionsSchema.parse(options)
  const media = createMedia(mediaUrls(article), settings, context.asset)
  const state = startLowering(article, settings, media.urlOf)
  const { frontmatter, nodes } = createDocument(article, settings, state)
  const root = finish(nodes)
  const unreachable = settings.dialect === 'plain' ? useHostAnchors(root) : []
  return {
    text: withFrontmatter(frontmatter, stringifyMarkdown(root)),
    assets: media.files(),
    diagnostics: unreachable.map(({ id, position }) =>
      createDiagnostic(context.file, position, anchorReachable(id)),
    ),
    omitted: state.omitted,
  }
}

/** The text of an article alone, as plain GFM, without header and sources; images and links stay as written. */
export const printBody = (article: Article): string => {
  const state = startLowering(article, markdownOptionsSchema.parse({}), (url) => url)
  return stringifyMarkdown(finish([...lowerBlocks(article.children, state), ...lowerFootnotes(state)]))
}

/** What makes a tree safe and quick to print. */
const finish = (nodes: RootContent[]): Root => limitEmphasis({ type: 'root', children: closeHtml(nodes) })

const withFrontmatter = (frontmatter: Partial<Metadata> | undefined, body: string): string => {
  if (frontmatter === undefined) return body
  return body === '' ? printFrontmatter(frontmatter) : `${printFrontmatter(frontmatter)}\n${body}`
}
