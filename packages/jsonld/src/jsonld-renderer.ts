import { type Article, addressOf, defineRenderer, type RenderContext, selectFor } from '@trifold/core'
import { loadVocabulary } from '@trifold/schema-org'
import type { Description } from './graph/description.ts'
import { createGraphInput } from './graph/graph-input.ts'
import { graphAppearances } from './graph-appearances.ts'
import { graphDiagnostics } from './graph-diagnostics.ts'
import { nodes } from './nodes/nodes.ts'
import { type JsonldOptions, jsonldOptionsSchema } from './options.ts'
import { createPlaceOf } from './places/place-of.ts'
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
    const vocabulary = loadVocabulary()
    const placeOf = createPlaceOf(descriptions, article, context)
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
      diagnostics: graphDiagnostics(document, vocabulary, {
        placeOf,
        published: addressOf(article.meta, context.site) !== undefined,
        isElsewhere: (index) => descriptions[index]?.elsewhere === true,
      }),
      appearances: graphAppearances(document, vocabulary, placeOf),
      omitted: [...selected.omitted, ...input.gathered.omitted],
    }
  },
})
