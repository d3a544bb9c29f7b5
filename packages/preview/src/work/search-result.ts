import { type Article, plainText } from '@trifold/core'
import type { SearchResult } from '@trifold/studio'
import type { PreviewFile } from './render-work.ts'

/** What of an article and its data a text search engine shows. */
export interface Searched {
  readonly article: Article
  readonly files: readonly PreviewFile[]
  /** The article's JSON-LD. */
  readonly graph: unknown
}

/** The page as it may stand among results: by its data, and where that says nothing, by its text. */
export const searchResult = ({ article: { meta, children }, files, graph }: Searched): SearchResult => {
  const address = urlIn(graph)
  const first = children.find(({ type }) => type === 'paragraph')
  const date = (meta.modified ?? meta.published)?.slice(0, 10)
  const image = files.find(({ path }) => meta.image !== undefined && isCopyOf(path, meta.image.src))
  return {
    title: meta.title,
    url: address ?? `/${meta.slug}/`,
    site: siteIn(graph) ?? (address === undefined ? '' : new URL(address).host),
    description: meta.description ?? (first === undefined ? '' : plainText(first)),
    ...(date === undefined ? {} : { date }),
    ...(image === undefined ? {} : { image: image.path }),
  }
}

/** The formats copy an image to `images/`, under its own name. */
const isCopyOf = (path: string, source: string): boolean =>
  path.startsWith('images/') && path.slice('images/'.length) === source.split('/').at(-1)

const urlIn = (graph: unknown): string | undefined => {
  const page = nodesOf(graph).find((node) => 'mainEntity' in node || 'mainEntityOfPage' in node)
  const url = page?.url
  return typeof url === 'string' && URL.canParse(url) ? url : undefined
}

const siteIn = (graph: unknown): string | undefined => {
  const name = nodesOf(graph).find((node) => node['@type'] === 'WebSite')?.name
  return typeof name === 'string' ? name : undefined
}

const nodesOf = (graph: unknown): Record<string, unknown>[] => {
  if (typeof graph !== 'object' || graph === null) return []
  const nodes = '@graph' in graph && Array.isArray(graph['@graph']) ? graph['@graph'] : [graph]
  return nodes.filter((node): node is Record<string, unknown> => typeof node === 'object' && node !== null)
}
