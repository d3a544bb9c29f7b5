import {
  type Article,
  type Asset,
  createDiagnostic,
  type Diagnostic,
  type Omission,
  type OutputFile,
  type Version,
} from '@trifold/core'
import {
  limitEmphasis,
  lowerBlocks,
  makeSafe,
  mediaUrls,
  type ReportLoss,
  stringifyMarkdown,
} from '@trifold/prose'
import type { Root, RootContent } from 'mdast'
import { createDocument } from './document.ts'
import { anchorReachable } from './findings.ts'
import { closeHtml } from './finish/close-html.ts'
import { useHostAnchors } from './finish/host-anchors.ts'
import { flavours } from './flavours/flavours.ts'
import { omissionsOf } from './flavours/omissions.ts'
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
  /** Where a link leads, if that is elsewhere than in the article; every link stays as written unless given. */
  readonly link?: (url: string) => string | undefined
  /** The article in other languages, where links lead to them; none unless given. */
  readonly versions?: readonly Pick<Version, 'lang' | 'url'>[]
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
  const state = startLowering(article, settings, media.urlOf, context.link)
  const { frontmatter, nodes } = createDocument(article, settings, state, context.versions)
  const flavour = settings.dialect === 'plain' ? flavours[settings.flavour] : undefined
  // Trifold's own dialect is read by Trifold alone, which makes outputs of it that are safe.
  const diagnostics: Diagnostic[] = []
  const report: ReportLoss = (position, finding) =>
    diagnostics.push(createDiagnostic(context.file, position, finding))
  const root = flavour === undefined ? finish(nodes) : makeSafe(finish(nodes), report)
  const unreachable = flavour === undefined ? [] : useHostAnchors(root, flavour)
  for (const { id, position } of unreachable) report(position, anchorReachable(id))
  flavour?.prepare?.(root)
  const body = (flavour?.stringify ?? stringifyMarkdown)(root)
  return {
    text: withFrontmatter(frontmatter, flavour?.finish?.(body) ?? body),
    assets: media.files(),
    diagnostics,
    omitted: [...state.omitted, ...(flavour === undefined ? [] : omissionsOf(article, flavour, media.urlOf))],
  }
}

/** The text of an article alone, as plain GFM, without header and sources; images, links and raw HTML stay as written. */
export const printBody = (article: Article): string => {
  const state = startLowering(article, markdownOptionsSchema.parse({}), (url) => url)
  return stringifyMarkdown(finish([...lowerBlocks(article.children, state), ...lowerFootnotes(state)]))
}

/** What makes a tree safe and quick to print. */
const finish = (nodes: RootContent[]): Root => limitEmphasis({ type: 'root', children: closeHtml(nodes) })

const withFrontmatter = (frontmatter: object | undefined, body: string): string => {
  if (frontmatter === undefined) return body
  return body === '' ? printFrontmatter(frontmatter) : `${printFrontmatter(frontmatter)}\n${body}`
}
