import type { SiteSettings } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { anyPicture } from '../../articles/any-picture.ts'
import { compileText } from '../../articles/compile-text.ts'
import { generateArticle } from '../../articles/generate-article.ts'
import { createContext } from '../../articles/render-article.ts'
import { repositoryArticles } from '../../articles/repository-articles.ts'

/** A graph as Trifold prints it, and the element that a page embeds. */
export interface PrintedGraph {
  readonly name: string
  readonly document: GraphDocument
  readonly snippet: string
}

/** A parsed document of JSON-LD with its nodes in one list. */
export interface GraphDocument {
  readonly '@context': string
  readonly '@graph': readonly GraphNode[]
}

/** A node as it is printed. */
export interface GraphNode {
  readonly '@id': string
  readonly '@type': string | readonly string[]
  readonly [property: string]: unknown
}

/** A site that says all that one can say of itself. */
const site: SiteSettings = {
  name: 'Example',
  baseUrl: 'https://example.org/blog',
  lang: 'en',
  timeZone: '+01:00',
  publisher: { name: 'Example Ltd', type: 'Organization', url: 'https://example.org/' },
}

/** Google asks of every picture who made it; articles alone do not say. */
const pictures = { credit: 'Example Ltd', license: 'CC-BY-4.0' }

const everything = {
  articleType: 'TechArticle',
  articleBody: true,
  speakable: true,
  faq: true,
  steps: true,
  wordsPerMinute: 200,
}

/** How graphs are printed: by themselves, on a site, with all that is printed on request, beside a plug-in’s. */
const settings: readonly (readonly [name: string, site: SiteSettings, options: object])[] = [
  ['by itself', {}, { pictures }],
  ['on a site', site, { pictures }],
  ['with all that can be asked for', site, { ...everything, pictures }],
  ['as additions', site, { pictures, scope: 'additions' }],
]

/** Prints the graph of a Markdown source. */
export const printGraph = async (
  source: string,
  { site = {}, options = {} }: { site?: SiteSettings; options?: object } = {},
): Promise<{ document: GraphDocument; snippet: string }> => {
  const { article, diagnostics } = compileText(source)
  if (article === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const renderer = renderers.find(({ name }) => name === 'jsonld')
  if (renderer === undefined) throw new Error('there is no renderer of data')
  const { files } = await renderer.render(article, renderer.options.parse(options), {
    ...createContext(),
    asset: anyPicture,
    site,
  })
  const [file, snippet] = files
  if (file === undefined || snippet === undefined) throw new Error('the renderer of data printed no files')
  return { document: JSON.parse(String(file.content)), snippet: String(snippet.content) }
}

const generated = Array.from({ length: 12 }, (_, seed) => [`seed ${seed}`, generateArticle(seed)] as const)

/** The graphs of every article of the repository and of twelve generated ones, in every setting. */
export const printedGraphs = async (): Promise<PrintedGraph[]> => {
  const graphs: PrintedGraph[] = []
  for (const [article, source] of [...repositoryArticles, ...generated]) {
    for (const [setting, site, options] of settings) {
      graphs.push({ name: `${article}, ${setting}`, ...(await printGraph(source, { site, options })) })
    }
  }
  return graphs
}
