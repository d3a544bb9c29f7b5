import { plainText, type Section } from '@trifold/core'
import { composeFlow } from './bullets.ts'
import type { Composition, Scene } from './composition.ts'
import { place, placeLead } from './place.ts'

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

/** Ends a section: one that has no slide yet is shown by its heading, and notes that still wait find their slide. */
export const closeScene = (composition: Composition): void => {
  settle(composition)
  const { drafts, scene, waiting } = composition
  if (scene.titled && drafts.length === scene.start)
    place(composition, { id: scene.id, position: scene.position }, () => [{ layout: 'section', slots: {} }])
  if (scene.titled && !scene.headed && plainText(scene.heading).trim() !== '')
    drafts[scene.start]?.notes.unshift({ type: 'paragraph', id: scene.id, children: scene.heading })
  scene.headed = true
  drafts.at(-1)?.notes.push(...waiting.notes.splice(0))
}

/** The composition of a section inside the present one. */
export const openScene = (composition: Composition, section: Section): Composition => {
  const { scene, waiting, drafts } = composition
  const heading = section.heading
  const empty = plainText(heading).trim() === ''
  waiting.opens = true
  waiting.spoken = 0
  const inside: Scene = {
    id: section.id,
    heading: empty ? scene.heading : heading,
    titled: true,
    position: section.position,
    start: drafts.length,
    headed: false,
    ...(scene.titled ? { parent: plainText(scene.heading) } : {}),
  }
  return { ...composition, scene: inside, prose: section.prose ?? composition.prose }
}
