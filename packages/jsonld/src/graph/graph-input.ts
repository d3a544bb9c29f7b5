import {
  type Agent,
  type Article,
  isRemote,
  type Metadata,
  type Neighbours,
  type RenderContext,
} from '@trifold/core'
import { gatherBlocks } from '../blocks/gather-blocks.ts'
import type { Gathered } from '../blocks/gathered.ts'
import type { JsonldOptions } from '../options.ts'
import { countWords } from '../text/count-words.ts'
import { pageText } from '../text/page-text.ts'
import { anchorsOf } from './anchors.ts'
import { attachmentOf } from './attachment.ts'
import { createBlockIds, type IdOfBlock } from './block-ids.ts'
import { type Cast, type Credit, createCast } from './cast.ts'
import { createGallery, type Picture } from './gallery.ts'
import { createIds, type Ids } from './ids.ts'
import { saidLanguage } from './language.ts'
import { hasWebSite } from './site-parts.ts'

/** All that the nodes of a graph are made from. */
export interface GraphInput {
  readonly meta: Metadata
  /** The article's language, if somebody says what it is. */
  readonly lang: string | undefined
  readonly options: JsonldOptions
  readonly site: RenderContext['site']
  readonly ids: Ids
  /** The id of the node of a block that was gathered. */
  readonly idOf: IdOfBlock
  readonly gathered: Gathered
  readonly cast: Cast
  readonly pictures: readonly Picture[]
  /** What the article is beside; nothing where it is rendered without its collection. */
  readonly neighbours: Neighbours
  /** Words that a reader of the page reads. */
  readonly wordCount: number
  /** The text of the page, if the graph is to hold it. */
  readonly body: string | undefined
  /** The publisher, the article's own or else the site's. */
  readonly publisher: Agent | undefined
}

const nobody: Neighbours = { isOriginal: false, original: undefined, versions: [], parents: [] }

/** Gathers everything once; `article` is what the graph shows, `whole` what the author wrote. */
export const createGraphInput = (
  article: Article,
  whole: Article,
  options: JsonldOptions,
  context: RenderContext,
): GraphInput => {
  const { meta } = article
  const { site } = context
  const neighbours = context.neighbours?.() ?? nobody
  const ids = createIds(meta, {
    site,
    anchors: anchorsOf(whole),
    attachment: attachmentOf(options),
    versions: neighbours.versions.map((version) => version.article.meta),
    original: neighbours.original?.article.meta,
  })
  // What is not there is no image of the article; the author has been told.
  const isThere = (url: string): boolean => isRemote(url) || context.asset(url) !== undefined
  const gathered = gatherBlocks(article, { options, isThere })
  // A plug-in prints the cover.
  const cover = options.scope === 'full' && isThere(meta.image?.src ?? '') ? meta.image : undefined
  return {
    meta,
    lang: saidLanguage(meta, context),
    options,
    site,
    ids,
    neighbours,
    idOf: createBlockIds(gathered, ids),
    gathered,
    cast: createCast(creditsOf(meta, hasWebSite({ meta, ids, site, options }), site), ids),
    pictures: createGallery(cover, gathered.figures, ids, context),
    wordCount: countWords(pageText(whole, { code: false })),
    body: options.articleBody ? pageText(whole, { code: true }) : undefined,
    publisher: meta.publisher ?? site.publisher,
  }
}

/** Where an article has its own publisher, only the node of the site refers to that of the site. */
const creditsOf = (meta: Metadata, printsSite: boolean, site: RenderContext['site']): Credit[] => [
  ...meta.authors.map((agent, index) => ({ agent, origin: { key: `authors.${index}` } })),
  ...(meta.publisher === undefined ? [] : [{ agent: meta.publisher, origin: { key: 'publisher' } }]),
  ...(site.publisher === undefined || !(printsSite || meta.publisher === undefined)
    ? []
    : [{ agent: site.publisher, origin: { setting: 'publisher' } }]),
]
