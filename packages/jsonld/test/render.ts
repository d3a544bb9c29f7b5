import { readFileSync } from 'node:fs'
import {
  type Article,
  type Asset,
  articleSchema,
  isRemote,
  type Neighbours,
  type RenderContext,
  type Rendered,
} from '@trifold/core'
import { type JsonldOptions, jsonldOptionsSchema, jsonldRenderer } from '../src/index.ts'

/** An article with every block. */
export const richArticle = (): Article =>
  articleSchema.parse(
    JSON.parse(readFileSync(new URL('../fixtures/rich.article.json', import.meta.url), 'utf8')),
  )

/** An article of the metadata and blocks given; the rest is as plain as can be. */
export const articleOf = (meta: object = {}, children: object[] = [], footnotes: object[] = []): Article =>
  articleSchema.parse({
    model: 1,
    meta: { title: 'A post', slug: 'a-post', lang: 'en', ...meta },
    children,
    footnotes,
  })

export const site: RenderContext['site'] = {
  name: 'Example',
  lang: 'en',
  baseUrl: 'https://example.org/blog',
  timeZone: '+01:00',
  publisher: { name: 'Example Ltd', type: 'Organization', url: 'https://example.org/' },
}

export interface Settings {
  site?: RenderContext['site']
  options?: Partial<JsonldOptions>
  asset?: RenderContext['asset']
  neighbours?: Partial<Neighbours>
  settingPlace?: RenderContext['settingPlace']
  file?: string
}

/** A picture of no particular kind stands at every local address. */
const anyPicture = (url: string): Asset | undefined =>
  isRemote(url)
    ? undefined
    : { url, bytes: new Uint8Array(), mediaType: 'image/png', width: 640, height: 480, hash: url }

/** All that the renderer is told beside the article. */
export const contextOf = (settings: Settings = {}): RenderContext => ({
  file: settings.file ?? 'post.md',
  site: settings.site ?? {},
  asset: settings.asset ?? anyPicture,
  settingPlace: settings.settingPlace ?? (() => ({ file: 'post.md', position: undefined })),
  browser: async () => ({ problem: 'missing', message: 'no browser', help: 'install one' }),
  localFile: () => ({ problem: 'missing', message: 'There are no files here.' }),
  article: () => undefined,
  neighbours: () => ({
    isOriginal: false,
    original: undefined,
    versions: [],
    parents: [],
    ...settings.neighbours,
  }),
  derive: (_, make) => make(),
  shared: (_, make) => make(),
  templates: new Map(),
})

export const render = (article: Article, settings: Settings = {}): Promise<Rendered> =>
  jsonldRenderer.render(article, jsonldOptionsSchema.parse(settings.options ?? {}), contextOf(settings))

export type Node = Record<string, unknown>

/** The nodes of an article's graph. */
export const graphOf = async (article: Article, settings?: Settings): Promise<Node[]> => {
  const { files } = await render(article, settings)
  return (JSON.parse(String(files[0]?.content)) as { '@graph': Node[] })['@graph']
}

/** The node of a type. */
export const nodeOf = async (
  type: string,
  article: Article,
  settings?: Settings,
): Promise<Node | undefined> => (await graphOf(article, settings)).find((node) => node['@type'] === type)
