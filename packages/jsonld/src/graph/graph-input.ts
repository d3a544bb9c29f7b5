import {
  type Agent,
  type Article,
  type Metadata,
  type RenderContext,
  rootsOf,
  selectFor,
  visit,
} from '@trifold/core'
import { gatherBlocks } from '../blocks/gather-blocks.ts'
import type { Gathered } from '../blocks/gathered.ts'
import type { JsonldOptions } from '../options.ts'
import { countWords } from '../text/count-words.ts'
import { htmlText } from '../text/html-text.ts'
import { type Cast, createCast } from './cast.ts'
import { createGallery, type Picture } from './gallery.ts'
import { createIds, type Ids } from './ids.ts'

/** All that the nodes of a graph are made from. */
export interface GraphInput {
  readonly meta: Metadata
  readonly options: JsonldOptions
  readonly site: RenderContext['site']
  readonly ids: Ids
  readonly gathered: Gathered
  readonly cast: Cast
  readonly pictures: readonly Picture[]
  /** Words that a reader of the page reads. */
  readonly wordCount: number
  /** The publisher, the article's own or else the site's. */
  readonly publisher: Agent | undefined
}

/** Gathers everything once; `article` is what the graph shows, `whole` what the author wrote. */
export const createGraphInput = (
  article: Article,
  whole: Article,
  options: JsonldOptions,
  context: RenderContext,
): GraphInput => {
  const { meta } = article
  const ids = createIds(meta, context.site, anchorsOf(whole))
  const gathered = gatherBlocks(article, options)
  return {
    meta,
    options,
    site: context.site,
    ids,
    gathered,
    cast: createCast(meta, context.site, ids),
    pictures: createGallery(meta, gathered.figures, ids, context),
    wordCount: countWords(pageText(whole)),
    publisher: meta.publisher ?? context.site.publisher,
  }
}

/** The ids of all that stands on the page, whether or not the graph shows it. */
const anchorsOf = (whole: Article): Set<string> => {
  const anchors = new Set<string>()
  visit(rootsOf(whole), (node) => {
    if ('id' in node) anchors.add(node.id)
  })
  return anchors
}

/** The words of the page: what text shows, without the speaker's notes. */
const pageText = (whole: Article): string => {
  const { children, footnotes } = selectFor(whole, { group: 'text', name: 'html' }).article
  const parts: string[] = []
  visit([...children, ...footnotes], (node) => {
    if (node.type === 'notes') return false
    if (node.type === 'html') parts.push(htmlText(node.value))
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath')
      parts.push(node.value)
    else if ('id' in node || node.type === 'break') parts.push('\n')
    return undefined
  })
  return parts.join('')
}
