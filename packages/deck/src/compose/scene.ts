import { type Paragraph, plainText, type Section } from '@trifold/core'
import { spokenWords } from '@trifold/prose'
import { spacing } from '../geometry.ts'
import { blocksHeight } from '../measure/ruler.ts'
import type { Slot } from '../slot.ts'
import { composeFlow } from './bullets.ts'
import type { Composition, Frame, Scene } from './composition.ts'
import { place, placeLead } from './place.ts'
import { isSpoken } from './spoken.ts'

/** Sets the flow blocks that wait on slides. */
export const placeFlow = (composition: Composition): void => {
  const [first, ...others] = composition.waiting.flow.splice(0)
  if (first === undefined) return
  const blocks = [first, ...others]
  place(composition, { id: first.id, position: first.position, shows: others.map(({ id }) => id) }, (frame) =>
    composeFlow(composition, blocks, frame),
  )
}

/** Ends a part of a section: what waits for a slide gets one. */
export const settle = (composition: Composition): void => {
  placeFlow(composition)
  placeLead(composition)
}

/** Sections inside another whose headings its first slide lists. */
const agenda = { least: 2, most: 7 } as const
/** Words that are not worth a slide with nothing but a heading. */
const fewWords = 25

/** Ends a section: one that has no slide yet is shown by its heading, and notes that still wait find their slide. */
export const closeScene = (composition: Composition): void => {
  settle(composition)
  const { drafts, scene, waiting } = composition
  if (scene.titled && drafts.length === scene.start) {
    // A section around a single other one stands above that one's heading; the slides to come tell it.
    if (scene.inside.length === 1 && waiting.notes.length === 0) return
    if (!isTold(composition) && !isFurniture(composition))
      place(composition, { id: scene.id, position: scene.position }, (frame) => [
        { layout: 'section', slots: agendaOf(composition, frame) },
      ])
  }
  scene.headed ||= drafts
    .slice(scene.start)
    .some(({ eyebrow, titleHidden }) => !titleHidden && eyebrow === plainText(scene.heading))
  if (scene.titled && !scene.headed && plainText(scene.heading).trim() !== '') {
    const heading: Paragraph = { type: 'paragraph', id: scene.id, children: scene.heading }
    if (drafts.length > scene.start) drafts[scene.start]?.notes.unshift(heading)
    else if (waiting.notes.length > 0) waiting.notes.unshift(heading)
  }
  scene.headed = true
  drafts.at(-1)?.notes.push(...waiting.notes.splice(0))
}

/** Whether a section holds next to nothing, and the slide before it has told its heading. */
const isTold = ({ scene, waiting }: Composition): boolean =>
  scene.announced && scene.inside.length === 0 && spokenWords(plainText(waiting.notes)) < fewWords

/** Whether a section holds nothing that is to be shown, such as the article’s table of contents. */
const isFurniture = (composition: Composition): boolean => {
  const { notes } = composition.waiting
  return notes.length > 0 && notes.every((block) => isSpoken(composition, block))
}

/** Share of a slide's width that the headings on it are measured for. */
const agendaShare = 0.7

/** The headings of the sections inside, where these are few. */
const agendaOf = (composition: Composition, frame: Frame): Record<string, Slot> => {
  const { inside, id } = composition.scene
  if (!announces(composition.scene)) return {}
  const items = inside.map((heading, index) => ({
    id: `${id}--agenda-${index + 1}`,
    marker: true,
    blocks: [{ type: 'paragraph' as const, id, children: heading }],
  }))
  const size = 24
  const place = composition.geometry.openers?.section.text
  const room = place ?? { width: frame.width * agendaShare, height: frame.height / 2 }
  const width = place === undefined ? room.width : room.width - spacing.marker * size
  const height = items.reduce(
    (sum, { blocks }) => sum + blocksHeight(composition.ruler, blocks, size, width) + size / 2,
    0,
  )
  return height > room.height ? {} : { agenda: { kind: 'items', style: 'bullets', items, size } }
}

const announces = ({ inside }: Scene): boolean =>
  inside.length >= agenda.least && inside.length <= agenda.most

/** The composition of a section inside the present one. */
export const openScene = (composition: Composition, section: Section): Composition => {
  const { scene, waiting, drafts } = composition
  const heading = section.heading
  const empty = plainText(heading).trim() === ''
  waiting.opens = true
  waiting.spoken = 0
  const inside: Scene = {
    id: section.id,
    path: [...scene.path, section.id],
    heading: empty ? scene.heading : heading,
    titled: true,
    position: section.position,
    start: drafts.length,
    headed: false,
    inside: section.children.flatMap((child) =>
      child.type === 'section' && plainText(child.heading).trim() !== '' ? [child.heading] : [],
    ),
    announced: scene.titled && drafts[scene.start]?.slots.agenda !== undefined,
    ...(scene.titled ? { parent: plainText(scene.heading) } : {}),
  }
  return { ...composition, scene: inside, prose: section.prose ?? composition.prose }
}
