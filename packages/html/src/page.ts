import {
  type Article,
  addressOf,
  type Metadata,
  plainText,
  type RenderContext,
  type Version,
  versionHref,
  versionsOf,
  visit,
} from '@trifold/core'
import { directionOf, type Printer, type Words } from '@trifold/prose'
import { byline } from './byline.ts'
import { colophon } from './colophon.ts'
import { contents } from './contents.ts'
import type { HtmlOptions } from './options.ts'
import { fillText, type TextParts } from './page-template.ts'
import { sources } from './sources.ts'
import { createPageStyle } from './style-sheet.ts'

/** What the page's template is given: text, which it escapes, and HTML, which it prints as it is. */
export interface Page {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** Whether the title is so long that it is set smaller. */
  readonly longTitle: boolean
  readonly description: string | undefined
  readonly standfirst: string | undefined
  readonly canonical: string | undefined
  readonly authorNames: readonly string[]
  readonly alternates: readonly { readonly lang: string; readonly url: string }[]
  readonly csp: string
  readonly words: Words
  /** HTML from here on, CSS in `style`; empty where the article has no such part. */
  readonly style: string
  readonly byline: string
  readonly image: string
  readonly contents: string
  /** All that follows: what stands alone in a page of someone else’s. */
  readonly text: string
  readonly body: string
  readonly footnotes: string
  readonly sources: string
  readonly colophon: string
}

/** Prints the parts of the page. */
export const createPage = (
  article: Article,
  options: HtmlOptions,
  context: RenderContext,
  words: Words,
  printer: Printer,
): Page => {
  const { meta } = article
  const { style, csp } = context.shared('html style', createPageStyle)
  const versions = versionsOf(meta, context)
  // Before its footnotes, which it calls.
  const body = printer.blocks(article.children)
  const parts: TextParts = {
    words,
    body,
    footnotes: printer.footnotes(),
    sources: sources(meta, words, printer),
    colophon: colophon(meta, versions, words, printer),
  }
  return {
    lang: meta.lang,
    dir: directionOf(meta.lang),
    title: meta.title,
    longTitle: meta.title.length > 70,
    description: meta.description,
    standfirst: standfirst(article),
    canonical: addressOf(meta, context.site),
    authorNames: meta.authors.map(({ name }) => name),
    alternates: alternatesOf(meta, versions, context),
    csp,
    style,
    byline: byline(meta, words, printer),
    image: leadImage(article, context, printer),
    contents: contents(article.children, printer, options.toc),
    ...parts,
    text: fillText(parts),
  }
}

/** Each version, and the page itself among them, as search engines want it; nothing that runs. */
const alternatesOf = (
  meta: Metadata,
  versions: readonly Version[],
  context: RenderContext,
): Page['alternates'] => {
  const others = versions
    .map((version) => ({ lang: version.lang, url: versionHref(version, 'article.html', context) }))
    .filter(({ url }) => /^(?:https?:|\.\.?\/|\/)/i.test(url))
  const own = addressOf(meta, context.site)
  return others.length === 0 || own === undefined ? others : [{ lang: meta.lang, url: own }, ...others]
}

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The subtitle, else the description, unless the text begins with it anyway. */
const standfirst = ({ meta, children }: Article): string | undefined => {
  if (meta.subtitle !== undefined) return meta.subtitle
  const beginning = normal(children[0] === undefined ? '' : plainText(children[0]))
  const description = normal(meta.description ?? '').replace(/(\.{3}|…)$/, '')
  return description === '' || beginning.startsWith(description) ? undefined : meta.description
}

/** The article's picture, if it is a local one that the text does not show anyway. */
const leadImage = ({ meta, children }: Article, context: RenderContext, printer: Printer): string => {
  const asset = meta.image === undefined ? undefined : context.asset(meta.image.src)
  if (meta.image === undefined || asset === undefined) return ''
  let shown = false
  visit(children, (node) => {
    shown ||= node.type === 'image' && context.asset(node.url)?.hash === asset.hash
  })
  return shown ? '' : printer.inline([{ type: 'image', url: meta.image.src, alt: meta.image.alt }])
}
