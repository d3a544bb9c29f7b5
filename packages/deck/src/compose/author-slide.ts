import { plainText, type Slide } from '@trifold/core'
import { composeBlocks } from './compose-blocks.ts'
import type { Composition } from './composition.ts'
import { composeOwnSlide } from './own-slide.ts'
import { note, place, placementOf } from './place.ts'
import { flows } from './prose.ts'
import { placeFlow, settle } from './scene.ts'
import { underTitle } from './under-title.ts'

/** A slide by the author’s hand: one block in its own layout, or whatever it holds in the layout that it names. */
export const composeSlide = (composition: Composition, slide: Slide): void => {
  settle(composition)
  const children = slide.children.filter(({ type }) => type !== 'notes')
  const spoken = slide.children.flatMap((child) => (child.type === 'notes' ? underTitle(child) : []))
  const shown = { ...slide, children }
  const showing: Composition = { ...composition, prose: 'show' }
  if (hasOwnLayout(shown)) composeNaturally(showing, shown)
  else composeAsWritten(showing, shown)
  note(composition, spoken)
}

/** Whether a slide holds one block, of a kind that brings its own layout. */
const hasOwnLayout = ({ layout, children }: Slide): boolean =>
  layout === undefined && children.length === 1 && children.every(({ type }) => !flows.has(type))

/** The one block of a slide as it would be set anywhere, under the slide's title. */
const composeNaturally = (composition: Composition, slide: Slide): void => {
  const { scene, drafts } = composition
  const start = drafts.length
  const parent = scene.titled ? { parent: plainText(scene.heading) } : {}
  const own =
    slide.title === undefined ? {} : { heading: slide.title, titled: true, headed: false, ...parent }
  // A scene of its own: a heading that the slide's own title stands in for is still to be told.
  const onSlide = { ...composition, scene: { ...scene, id: slide.id, start, ...own } }
  composeBlocks(onSlide, slide.children)
  placeFlow(onSlide)
  if (drafts.length === start) place(onSlide, placementOf(slide), () => [{ layout: 'section', slots: {} }])
  else if (slide.title !== undefined && !onSlide.scene.headed)
    drafts[start]?.notes.unshift({ type: 'paragraph', id: slide.id, children: slide.title })
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
