import { type ActiveContext, type Meaning, termOf } from './active-context.ts'
import { termName } from './graph.ts'

/** A definition may lead to further ones; a loop of them ends here. */
const furthest = 8

/**
 * The IRI (or keyword) that a term, compact IRI or type stands for in a context: JSON-LD 1.1 API, section 5.2.2, with
 * `vocab` true. Undefined when the context gives it none, so that a processor would drop it.
 */
export const expandIri = (context: ActiveContext, text: string, steps = 0): string | undefined => {
  if (text.startsWith('@')) return text
  const term = termOf(context, text)
  if (term !== undefined && steps < furthest) {
    if (term.iri === undefined) return undefined
    return term.iri === text ? withVocabulary(context, text) : expandIri(context, term.iri, steps + 1)
  }
  const colon = text.indexOf(':')
  if (colon < 1) return withVocabulary(context, text)
  const rest = text.slice(colon + 1)
  if (rest.startsWith('//') || steps >= furthest) return text
  const prefix = termOf(context, text.slice(0, colon))?.iri
  return prefix === undefined ? text : `${expandIri(context, prefix, steps + 1) ?? prefix}${rest}`
}

/** What a key or a type means in a context, which remembers it: the keys of a document are few, and their uses many. */
export const meaningOf = (context: ActiveContext, text: string): Meaning => {
  const known = context.meanings.get(text)
  if (known !== undefined) return known
  const iri = expandIri(context, text)
  const name = iri === undefined ? undefined : termName(iri)
  const meaning = { iri, name, term: termOf(context, text) }
  context.meanings.set(text, meaning)
  return meaning
}

const withVocabulary = (context: ActiveContext, text: string): string | undefined => {
  if (text.includes(':')) return text
  if (context.vocabulary === undefined) return context.given ? undefined : `https://schema.org/${text}`
  // A vocabulary without its slash is a finding of its own; what it means is clear.
  const vocabulary = /^https?:\/\/schema\.org$/.test(context.vocabulary)
    ? `${context.vocabulary}/`
    : context.vocabulary
  return `${vocabulary}${text}`
}

/** An `@id` made absolute as far as the context's base and prefixes allow. */
export const expandId = (context: ActiveContext, id: string): string => {
  const colon = id.indexOf(':')
  if (colon > 0 && !id.startsWith('_:')) {
    return termOf(context, id.slice(0, colon)) !== undefined ? (expandIri(context, id) ?? id) : id
  }
  return context.base !== undefined && URL.canParse(id, context.base) ? new URL(id, context.base).href : id
}
