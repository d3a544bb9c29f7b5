import type { Article, Block } from '@trifold/core'
import type { Composition, Draft } from '../compose/composition.ts'
import { type FittedTitle, fitTitle } from '../compose/frame.ts'
import { titleKindOf, titleRoom } from '../compose/title-room.ts'
import type { DeckSlide } from '../deck.ts'
import type { Bearer, Survey } from '../survey.ts'
import { anchorsOf } from './anchors-of.ts'
import { mapLinks } from './map-links.ts'
import { createSpeaker } from './speaker.ts'
import { takeNotes } from './take-notes.ts'

/** Turns drafts into slides: unique ids, fitted titles, links to slides, footnotes in the notes. */
export const finishSlides = (
  composition: Composition,
  { footnotes }: Article,
  { bearers, has }: Survey,
): DeckSlide[] => {
  const { drafts } = composition
  const ids = uniqueIds(drafts, bearers)
  const speaker = createSpeaker(footnotes, has.calls)
  const told = drafts.map((draft, index) => {
    const id = ids[index] ?? draft.id
    const title = largeTitle(composition, draft)
    const whole: Block[] = title.cut ? [{ type: 'paragraph', id: 'title', children: draft.title }] : []
    const inner: Block[] = []
    const slots = has.notes ? takeNotes(draft.slots, inner) : draft.slots
    const notes = speaker.notes([...whole, ...draft.notes, ...inner], draft)
    return { id, wanted: draft.id, draft, title, slots, notes, shows: draft.shows }
  })
  told.at(-1)?.notes.push(...speaker.remaining())
  const anchors = anchorsOf(told, bearers)
  const linked = <Value>(value: Value): Value =>
    has.calls || has.inPageLinks ? mapLinks(value, anchors) : value
  const names = namesOf(anchors, ids)
  return told.map(({ id, draft, title, slots, notes }): DeckSlide => {
    const { layout, eyebrow, titleHidden, part, steps, sections, shows, position } = draft
    return {
      id,
      layout,
      title: linked(title.content),
      ...(eyebrow === undefined ? {} : { eyebrow }),
      titleHidden,
      ...(part === undefined ? {} : { part }),
      slots: linked(slots),
      steps,
      notes: linked(notes),
      sections,
      shows,
      anchors: names.get(id) ?? [],
      titleSize: title.size,
      ...(position === undefined ? {} : { position }),
    }
  })
}

/** The ids that lead to each slide, beside its own; none that another slide bears. */
const namesOf = (anchors: ReadonlyMap<string, string>, ids: readonly string[]): Map<string, string[]> => {
  const borne = new Set(ids)
  const names = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const [name, id] of anchors) if (!borne.has(name)) names.get(id)?.push(name)
  return names
}

/** Large titles have their own sizes; those above content were fitted with it. */
const largeTitle = ({ ruler, geometry }: Composition, draft: Draft): FittedTitle => {
  const kind = titleKindOf(draft, geometry)
  return kind === 'content' ? draft.fitted : fitTitle(ruler, draft.title, titleRoom(kind, geometry))
}

/** The article's own ids stay with what bears them; the deck's own give way. */
const uniqueIds = (drafts: readonly Draft[], bearers: readonly Bearer[]): string[] => {
  const authored = new Set(bearers.map(({ id }) => id))
  const used = new Set<string>()
  return drafts.map((draft, index) => {
    // The title slide's id is the deck's own.
    const own = index > 0 ? draft.id : undefined
    let id = draft.id
    for (let count = 2; used.has(id) || (id !== own && authored.has(id)); count += 1)
      id = `${draft.id}--${count}`
    used.add(id)
    return id
  })
}
