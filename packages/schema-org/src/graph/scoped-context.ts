import { type ActiveContext, applyContext } from './active-context.ts'
import { meaningOf } from './expand-iri.ts'

/** Contexts that belong to a term, applied once for all of its uses in one place. */
export type ScopedContexts = Map<unknown, Map<ActiveContext, ActiveContext>>

/** JSON-LD 1.1, section 4.1.8: a term's own context holds inside its values. */
export const scopedContext = (
  context: ActiveContext,
  own: unknown,
  scoped: ScopedContexts,
): ActiveContext => {
  if (own === undefined) return context
  const uses = scoped.get(own) ?? new Map<ActiveContext, ActiveContext>()
  scoped.set(own, uses)
  const known = uses.get(context) ?? applyContext(context, own)
  uses.set(context, known)
  return known
}

/** Nothing has more types than this. */
const mostTypes = 50

/** A type's own context holds inside nodes of that type. */
export const typeScoped = (
  context: ActiveContext,
  object: Record<string, unknown>,
  scoped: ScopedContexts,
): ActiveContext => {
  const types = object['@type'] ?? object.type
  let active = context
  for (const type of Array.isArray(types) ? types.slice(0, mostTypes) : [types]) {
    const own = typeof type === 'string' ? (meaningOf(context, type).term?.context ?? []) : []
    for (const one of Array.isArray(own) ? own : [own]) active = scopedContext(active, one, scoped)
  }
  return active
}
