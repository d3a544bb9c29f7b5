/** What the tests use of the canoniser, which comes without types. */
declare module 'rdf-canonize' {
  /** Quads in the form of RDF/JS, as sorted N-Quads in which blank nodes have canonical names. */
  export const canonize: (quads: readonly object[], options: { algorithm: 'RDFC-1.0' }) => Promise<string>
}
