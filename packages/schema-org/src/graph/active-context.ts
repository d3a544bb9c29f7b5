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
  readonly terms: TermScope
  /** What has been looked up already; see `meaningOf`. */
  readonly meanings: Map<string, Meaning>
}

/** What a key or a type means in a context. */
export interface Meaning {
  /** The IRI (or keyword) that it stands for; undefined when a processor would drop it. */
  readonly iri: string | undefined
  /** What it says in schema.org's namespace; undefined for terms of other vocabularies. */
  readonly name: string | undefined
  readonly term: Term | undefined
}

/** The terms of one place's contexts; what they do not define, those around it may. */
interface TermScope {
  readonly own: ReadonlyMap<string, Term>
  readonly outer: TermScope | undefined
}

/** A term's definition. An undefined `iri` means that the term is switched off. */
export interface Term {
  readonly iri: string | undefined
  readonly type: string | undefined
  readonly container: readonly string[]
  readonly reverse: boolean
  readonly context: unknown
}

/** The context of a document before it names any. */
export const createContext = (base?: string | undefined): ActiveContext => ({
  given: false,
  vocabulary: undefined,
  base,
  opaque: false,
  terms: { own: new Map(), outer: undefined },
  meanings: new Map(),
})

/** What a context says of a term. */
export const termOf = ({ terms }: ActiveContext, text: string): Term | undefined => {
  for (let scope: TermScope | undefined = terms; scope !== undefined; scope = scope.outer) {
    const term = scope.own.get(text)
    if (term !== undefined) return term
  }
  return undefined
}

/** Its extensions have had hosts of their own, such as `health-lifesci.schema.org`, with the same context. */
const schemaContext =
  /^https?:\/\/(?:[a-z][a-z-]{0,30}\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.jsonl?d?|\/version\/.*)?#?$/i

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
  // One scope for all contexts of a list, so that scopes are no deeper than nodes.
  const { vocabulary, base, opaque, terms } = context
  const draft: Draft = { given: true, vocabulary, base, opaque, own: new Map(), outer: terms }
  for (const item of [given].flat()) applyOne(draft, item)
  const { own, outer, ...active } = draft
  return { ...active, terms: { own, outer }, meanings: new Map() }
}

/** A context while it is put together. */
type Draft = { -readonly [key in Exclude<keyof ActiveContext, 'terms' | 'meanings'>]: ActiveContext[key] } & {
  own: Map<string, Term>
  outer: TermScope | undefined
}

const applyOne = (draft: Draft, given: unknown): void => {
  if (given === null) {
    const { vocabulary, base, opaque } = createContext()
    Object.assign(draft, { vocabulary, base, opaque, own: new Map(), outer: undefined })
  } else if (typeof given === 'string') applyRemote(draft, given)
  else if (typeof given === 'object' && !Array.isArray(given)) {
    applyInline(draft, given as Record<string, unknown>)
  }
}

const applyRemote = (draft: Draft, address: string): void => {
  if (!isSchemaContext(address)) {
    draft.opaque = true
    return
  }
  draft.vocabulary = 'https://schema.org/'
  for (const [key, term] of schemaTerms) draft.own.set(key, term)
}

const applyInline = (draft: Draft, inline: Record<string, unknown>): void => {
  if (typeof inline['@import'] === 'string') applyRemote(draft, inline['@import'])
  for (const [key, definition] of Object.entries(inline)) {
    if (!key.startsWith('@')) draft.own.set(key, toTerm(key, definition))
  }
  if ('@vocab' in inline) draft.vocabulary = textOr(inline['@vocab'])
  if ('@base' in inline) draft.base = baseOf(inline['@base'], draft.base)
}

/** A base may be relative to the one around it; null takes it away. */
const baseOf = (given: unknown, base: string | undefined): string | undefined => {
  const text = textOr(given)
  if (text === undefined || base === undefined || !URL.canParse(text, base)) return text
  return new URL(text, base).href
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
