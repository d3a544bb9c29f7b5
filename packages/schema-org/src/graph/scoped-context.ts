import { type ActiveContext, applyContext, termOf } from './active-context.ts'

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

/** A type's own context holds inside nodes of that type. */
export const typeScoped = (
  context: ActiveContext,
  object: Record<string, unknown>,
  scoped: ScopedContexts,
): ActiveContext => {
  const own = [object['@type'] ?? object.type]
    .flat()
    .slice(0, 50)
    .flatMap((type) => (typeof type === 'string' ? (termOf(context, type)?.context ?? []) : []))
  return own.reduce<ActiveContext>((active, one) => scopedContext(active, one, scoped), context)
}
