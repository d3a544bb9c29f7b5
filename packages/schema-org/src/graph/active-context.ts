/**
 * What the `@context`s around a place in a document say of its terms (JSON-LD 1.1, section 3.1), as far as it can be
 * known without the network: schema.org's own context is built in, other remote ones make the context opaque.
 */
export interface ActiveContext {
  /** Whether any context was given. */
  readonly given: boolean
  readonly vocabulary: string | undefined
  readonly base: string | undefined
  readonly opaque: boolean
  readonly terms: ReadonlyMap<string, Term>
}

/** A term's definition. An undefined `iri` means that the term is switched off. */
export interface Term {
  readonly iri: string | undefined
  readonly type: string | undefined
  readonly container: readonly string[]
  readonly reverse: boolean
  readonly context: unknown
}

export const emptyContext: ActiveContext = {
  given: false,
  vocabulary: undefined,
  base: undefined,
  opaque: false,
  terms: new Map(),
}

const schemaContext =
  /^https?:\/\/(?:www\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.jsonl?d?|\/version\/.*)?#?$/

/** Whether the text names schema.org's context. */
export const isSchemaContext = (text: string): boolean => schemaContext.test(text)

const alias = (iri: string): Term => ({
  iri,
  type: undefined,
  container: [],
  reverse: false,
  context: undefined,
})

/** What schema.org's context defines beside its vocabulary. */
const schemaTerms: readonly [string, Term][] = [
  ['id', alias('@id')],
  ['type', alias('@type')],
  ['schema', alias('https://schema.org/')],
]

/** The context that holds inside a node whose `@context` is given. */
export const applyContext = (context: ActiveContext, given: unknown): ActiveContext => {
  if (Array.isArray(given)) return given.reduce<ActiveContext>(applyContext, context)
  if (given === null) return { ...emptyContext, given: true }
  if (typeof given === 'string') return applyRemote(context, given)
  if (typeof given === 'object') return applyInline(context, given as Record<string, unknown>)
  return context
}

const applyRemote = (context: ActiveContext, address: string): ActiveContext =>
  isSchemaContext(address)
    ? {
        ...context,
        given: true,
        vocabulary: 'https://schema.org/',
        terms: new Map([...context.terms, ...schemaTerms]),
      }
    : { ...context, given: true, opaque: true }

const applyInline = (context: ActiveContext, inline: Record<string, unknown>): ActiveContext => {
  const imported = typeof inline['@import'] === 'string' ? applyRemote(context, inline['@import']) : context
  const terms = new Map(imported.terms)
  for (const [key, definition] of Object.entries(inline)) {
    if (!key.startsWith('@')) terms.set(key, toTerm(key, definition))
  }
  return {
    ...imported,
    given: true,
    terms,
    vocabulary: '@vocab' in inline ? textOr(inline['@vocab']) : imported.vocabulary,
    base: '@base' in inline ? textOr(inline['@base']) : imported.base,
  }
}

const textOr = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const toTerm = (key: string, definition: unknown): Term => {
  if (typeof definition === 'string') return alias(definition)
  if (typeof definition !== 'object' || definition === null) return { ...alias(''), iri: undefined }
  const fields = definition as Record<string, unknown>
  const reverse = textOr(fields['@reverse'])
  return {
    iri: reverse ?? ('@id' in fields ? textOr(fields['@id']) : key),
    type: textOr(fields['@type']),
    container: [fields['@container']].flat().filter((item): item is string => typeof item === 'string'),
    reverse: reverse !== undefined,
    context: fields['@context'],
  }
}
