import type { Rendered, RendererGroup } from '@trifold/core'

/** Types of blocks that a format may leave out if it says so, by its group; a total map, so that a new group says its own. */
const excusable: Readonly<Record<RendererGroup, ReadonlySet<string> | 'any'>> = {
  text: new Set(['notes', 'only', 'except', 'footnoteDefinition']),
  slides: new Set(['only', 'except']),
  // A graph is no rendering of the text: it carries what schema.org has words for.
  data: 'any',
}

/** Blocks that a format says it left out, and that its readers were to see. */
export const unexcused = (group: RendererGroup, { omitted }: Rendered): string[] => {
  const types = excusable[group]
  return types === 'any' ? [] : omitted.filter(({ type }) => !types.has(type)).map(({ id }) => id)
}
