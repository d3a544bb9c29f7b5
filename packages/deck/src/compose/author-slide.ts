import { plainText, type Slide } from '@trifold/core'
import { composeBlocks } from './compose-blocks.ts'
import type { Composition } from './composition.ts'
import { composeOwnSlide } from './own-slide.ts'
import { note, place, placementOf } from './place.ts'
import { flows } from './prose.ts'
import { placeFlow, settle } from './scene.ts'
import { underTitle } from './under-title.ts'

/** Composes with other rules for running text and steps, which end with `compose`. */
export const within = (
  composition: Composition,
  rules: Pick<Composition, 'prose' | 'reveal'>,
  compose: () => void,
): void => {
  const { prose, reveal } = composition
  Object.assign(composition, rules)
  compose()
  placeFlow(composition)
  Object.assign(composition, { prose, reveal })
}

/** A slide by the author’s hand: one block in its own layout, or whatever it holds in the layout that it names. */
export const composeSlide = (composition: Composition, slide: Slide): void => {
  settle(composition)
  const children = slide.children.filter(({ type }) => type !== 'notes')
  const spoken = slide.children.flatMap((child) => (child.type === 'notes' ? underTitle(child) : []))
  const shown = { ...slide, children }
  within(composition, { prose: 'show', reveal: composition.reveal }, () => {
    if (hasOwnLayout(shown)) composeNaturally(composition, shown)
    else composeAsWritten(composition, shown)
  })
  note(composition, spoken)
}

/** Whether a slide holds one block, of a kind that brings its own layout. */
const hasOwnLayout = ({ layout, children }: Slide): boolean =>
  layout === undefined && children.length === 1 && children.every(({ type }) => !flows.has(type))

/** The one block of a slide as it would be set anywhere, under the slide's title. */
const composeNaturally = (composition: Composition, slide: Slide): void => {
  const { scene, sceneStart, headed } = composition
  const start = composition.drafts.length
  const parent = scene.titled ? { parent: plainText(scene.heading) } : {}
  const own = slide.title === undefined ? {} : { heading: slide.title, titled: true, ...parent }
  Object.assign(composition, { scene: { ...scene, id: slide.id, ...own }, sceneStart: start })
  composeBlocks(composition, slide.children)
  if (composition.drafts.length === start)
    place(composition, placementOf(slide), () => [{ layout: 'section', slots: {} }])
  // A heading that the slide's own title stood in for is still to be told.
  Object.assign(composition, { scene, sceneStart, headed })
}

const composeAsWritten = (composition: Composition, slide: Slide): void => {
  const oneThought = slide.layout === undefined && slide.children.every(({ type }) => type === 'paragraph')
  const layout = oneThought && slide.title === undefined ? 'statement' : slide.layout
  const titleHidden = slide.title === undefined && (layout === 'statement' || layout === 'quote')
  place(composition, { ...placementOf(slide), titleHidden }, (frame) => {
    const bodies = composeOwnSlide(composition, { ...slide, layout }, frame)
    return bodies.length > 0 ? bodies : [{ layout: layout ?? 'section', slots: {} }]
  })
}
