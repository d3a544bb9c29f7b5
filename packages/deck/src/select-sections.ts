import type { Finding } from '@trifold/core'
import { closest } from '@trifold/core'
import type { Deck } from './deck.ts'

/**
 * The slides of some sections alone, those of their subsections included, split as in the whole deck. Links to slides
 * that are not among them give way to their words.
 */
export const selectSections = (deck: Deck, ids: readonly string[]): Deck => {
  const wanted = new Set(ids)
  const slides = deck.slides.filter(({ sections }) => sections.some((id) => wanted.has(id)))
  const kept = new Set(slides.map(({ id }) => id))
  const inside = new Set(slides.flatMap(({ sections }) => sections))
  const places = new Set([...kept, ...slides.flatMap(({ anchors }) => anchors)].map((id) => `#${id}`))
  const gone = new Set(deck.slides.flatMap(({ id, anchors }) => [id, ...anchors].map((name) => `#${name}`)))
  for (const place of places) gone.delete(place)
  return {
    ...deck,
    sections: deck.sections.filter(({ id }) => inside.has(id)),
    slides: unlink(slides, gone),
    misfits: deck.misfits.filter(({ slide }) => kept.has(slide)),
  }
}

/** Any part of a deck without links to places that are gone. What holds none stays the same object. */
const unlink = <Value>(value: Value, gone: ReadonlySet<string>): Value => {
  if (Array.isArray(value)) {
    const mapped = value.flatMap((each: unknown): unknown[] => {
      const inner = unlink(each, gone)
      return isGone(inner, gone) ? inner.children : [inner]
    })
    const same = mapped.length === value.length && mapped.every((each, index) => each === value[index])
    return same ? value : (mapped as Value)
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, unlink(each, gone)] as const)
  // The same keys with values of the same kinds.
  return entries.every(([key, each]) => each === (value as Record<string, unknown>)[key])
    ? value
    : (Object.fromEntries(entries) as Value)
}

const isGone = (node: unknown, gone: ReadonlySet<string>): node is { readonly children: unknown[] } =>
  typeof node === 'object' &&
  node !== null &&
  'type' in node &&
  node.type === 'link' &&
  'url' in node &&
  typeof node.url === 'string' &&
  gone.has(node.url)

/** Ids that a message lists. */
const mostNamed = 40

/** What is wrong with the ids of sections that somebody asks for. */
export const unknownSections = ({ sections, slides }: Deck, ids: readonly string[]): Finding[] => {
  const told = new Set(slides.flatMap((slide) => slide.sections))
  const known = sections.map(({ id }) => id).filter((id) => told.has(id))
  return ids.filter((id) => !known.includes(id)).map((id) => sectionKnown(id, known))
}

const sectionKnown = (id: string, known: readonly string[]): Finding => {
  const nearest = closest(id, known)
  const named = known.slice(0, mostNamed).join(', ')
  const list = known.length > mostNamed ? `${named} and ${known.length - mostNamed} more` : named
  return {
    code: 'section-known',
    severity: 'error',
    message:
      known.length === 0
        ? `No section of this article has slides; “${id}” was asked for.`
        : `No section with slides has the id “${id}”; expected ${known.length > 1 ? 'one of ' : ''}${list}.`,
    help:
      nearest === undefined
        ? 'The id of a section stands behind its heading, as in ## Results {#results}, or is made of its words.'
        : `Did you mean “${nearest}”?`,
  }
}
