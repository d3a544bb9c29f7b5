import { plainText, type Section } from '@trifold/core'
import { composeFlow } from './bullets.ts'
import type { Composition } from './composition.ts'
import { place, placeLead } from './place.ts'

/** Sets the flow blocks that wait on slides. */
export const placeFlow = (composition: Composition): void => {
  const [first, ...others] = composition.flow.splice(0)
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
  const { drafts, sceneStart, scene, waiting } = composition
  if (scene.titled && drafts.length === sceneStart)
    place(composition, { id: scene.id, position: scene.position }, () => [{ layout: 'section', slots: {} }])
  if (scene.titled && !composition.headed && plainText(scene.heading).trim() !== '')
    drafts[sceneStart]?.notes.unshift({ type: 'paragraph', id: scene.id, children: scene.heading })
  composition.headed = true
  drafts.at(-1)?.notes.push(...waiting.splice(0))
}

/** Begins a section inside the present one. */
export const openScene = (composition: Composition, section: Section): void => {
  const { scene } = composition
  const heading = section.heading
  const empty = plainText(heading).trim() === ''
  composition.scene = {
    id: section.id,
    heading: empty ? scene.heading : heading,
    titled: true,
    position: section.position,
    ...(scene.titled ? { parent: plainText(scene.heading) } : {}),
  }
  composition.sceneStart = composition.drafts.length
  composition.headed = false
  composition.opens = true
  composition.spoken = 0
}
