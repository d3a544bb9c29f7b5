import { Readable } from 'node:stream'
import jsonld from 'jsonld'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { canonize } from 'rdf-canonize'
import type { GraphDocument } from '../graphs/printed-graphs.ts'
import { type Context, plainContext } from './contexts.ts'
import { offlineLoader } from './offline-loader.ts'

/** The address of the page that a graph stands on. */
export const base = 'https://example.org/post/'

/** A statement of a graph, as RDF/JS has it. */
export interface Quad {
  readonly subject: { readonly termType: string; readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: {
    readonly termType: string
    readonly value: string
    readonly datatype?: { readonly value: string }
  }
}

// The types of `jsonld` know no document that came from JSON.parse.
const given = (document: unknown) => document as jsonld.JsonLdDocument

const options = (context?: Context) => ({ base, documentLoader: offlineLoader(context) })

/** The statements of a document, read by `jsonld`. */
export const quadsOf = async (document: unknown, context?: Context): Promise<Quad[]> =>
  (await jsonld.toRDF(given(document), options(context))) as unknown as Quad[]

/** The statements of a document, read by `jsonld-streaming-parser`. */
export const streamedQuadsOf = async (document: GraphDocument): Promise<Quad[]> => {
  const load = offlineLoader()
  const parser = new JsonLdParser({
    baseIRI: base,
    documentLoader: { load: async (url) => (await load(url)).document },
  })
  const quads: Quad[] = []
  for await (const quad of Readable.from([JSON.stringify(document)]).pipe(parser)) quads.push(quad as Quad)
  return quads
}

/** Statements as canonical N-Quads (RDFC-1.0): the same for the same graph, however it was written. */
export const canonical = (quads: readonly Quad[]): Promise<string> =>
  canonize(quads, { algorithm: 'RDFC-1.0' })

/** What becomes of a document that a processor expands, compacts again and flattens. */
export const thereAndBack = async (document: GraphDocument): Promise<unknown> => {
  const expanded = await jsonld.expand(given(document), options())
  const compacted = await jsonld.compact(expanded, plainContext, options())
  return jsonld.flatten(given(compacted), plainContext, options())
}
