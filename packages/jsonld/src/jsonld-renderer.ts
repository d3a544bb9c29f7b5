import { type Article, addressOf, defineRenderer, type RenderContext, selectFor } from '@trifold/core'
import type { Description } from './graph/description.ts'
import { createGraphInput } from './graph/graph-input.ts'
import { graphDiagnostics } from './graph-diagnostics.ts'
import { nodes } from './nodes/nodes.ts'
import { type JsonldOptions, jsonldOptionsSchema } from './options.ts'
import { type GraphDocument, printGraph, printSnippet } from './print-graph.ts'

/** Prints an article as a graph of schema.org: a JSON-LD file, and the element that goes into a page. */
export const jsonldRenderer = defineRenderer<JsonldOptions>({
  name: 'jsonld',
  group: 'data',
  version: '1',
  options: jsonldOptionsSchema,
  render: async (article: Article, options: JsonldOptions, context: RenderContext) => {
    const selected = selectFor(article, { group: 'data', name: 'jsonld' })
    const input = createGraphInput(selected.article, article, options, context)
    const descriptions: Description[] = nodes.flatMap((make) => make(input))
    const document: GraphDocument = {
      '@context': 'https://schema.org',
      '@graph': descriptions.map(({ node }) => node),
    }
    return {
      files: [
        { path: 'article.jsonld', content: printGraph(document), role: 'main', label: 'JSON-LD' },
        {
          path: 'article.jsonld.html',
          content: printSnippet(document),
          role: 'snippet',
          label: 'JSON-LD snippet',
        },
      ],
      diagnostics: graphDiagnostics(document, {
        file: context.file,
        descriptions,
        published: addressOf(article.meta, context.site) !== undefined,
      }),
      omitted: [...selected.omitted, ...input.gathered.omitted],
    }
  },
})
