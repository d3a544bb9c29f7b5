import {
  type Article,
  addressOf,
  defineRenderer,
  type OutputFile,
  type RenderContext,
  selectFor,
} from '@trifold/core'
import { examineGraph, loadVocabulary } from '@trifold/schema-org'
import { createGraphInput } from './graph/graph-input.ts'
import { graphAppearances } from './graph-appearances.ts'
import { diagnosticAt, graphDiagnostics } from './graph-diagnostics.ts'
import { createNodes } from './nodes/nodes.ts'
import { type JsonldOptions, jsonldOptionsSchema } from './options.ts'
import { override } from './override/override.ts'
import { createPlaces } from './places/places.ts'
import { type GraphDocument, printGraph, printSnippet } from './print-graph.ts'
import { addressFindings } from './translation/address-findings.ts'
import { translationFindings } from './translation/translation-findings.ts'

/** Prints an article as a graph of schema.org: a JSON-LD file, and the element that goes into a page. */
export const jsonldRenderer = defineRenderer<JsonldOptions>({
  name: 'jsonld',
  group: 'data',
  version: '3',
  options: jsonldOptionsSchema,
  render: async (article: Article, options: JsonldOptions, context: RenderContext) => {
    const selected = selectFor(article, { group: 'data', name: 'jsonld' })
    const input = createGraphInput(selected.article, article, options, context)
    const made = createNodes(input)
    const vocabulary = loadVocabulary()
    const { descriptions, findings } = override(made, article.meta, input.ids, vocabulary)
    const places = createPlaces(descriptions, article, context)
    const document: GraphDocument = {
      '@context': 'https://schema.org',
      '@graph': descriptions.map(({ node }) => node),
    }
    const examination = examineGraph(document, { vocabulary, timeZone: context.site.timeZone })
    return {
      files: filesOf(document),
      diagnostics: [
        ...findings.map(({ key, ...finding }) => diagnosticAt(places.ofKey(key), finding)),
        ...addressFindings(input).map(({ finding, origin }) =>
          diagnosticAt(places.ofOrigin(origin), finding),
        ),
        ...translationFindings(article, input.neighbours).map((finding) =>
          diagnosticAt(places.ofKey('title'), finding),
        ),
        ...graphDiagnostics(examination, {
          places,
          published: addressOf(article.meta, context.site) !== undefined,
          isElsewhere: (index) => descriptions[index]?.elsewhere === true,
        }),
      ],
      appearances: graphAppearances(examination, places),
      omitted: [...selected.omitted, ...input.gathered.omitted],
    }
  },
})

const filesOf = (document: GraphDocument): OutputFile[] => {
  const json = printGraph(document)
  return [
    { path: 'article.jsonld', content: json, role: 'main', label: 'JSON-LD' },
    { path: 'article.jsonld.html', content: printSnippet(json), role: 'snippet', label: 'JSON-LD snippet' },
  ]
}
