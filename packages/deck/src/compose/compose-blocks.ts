import {
  type Block,
  type BlockHandlers,
  handle,
  plainText,
  type Slide,
  type TermDefinition,
} from '@trifold/core'
import { composeCode } from './code.ts'
import { composeComparison } from './comparison.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense } from './condense.ts'
import { composeItemsOf, composeList } from './list.ts'
import { composeOwnSlide } from './own-slide.ts'
import { note, type Placement, place } from './place.ts'
import { composeParagraph, composeRunning } from './prose.ts'
import { composeQuestions } from './questions.ts'
import { composeQuote } from './quote.ts'
import { composeRemark } from './remark.ts'
import { closeScene, openScene, placeFlow, settle } from './scene.ts'
import { composeStory } from './story.ts'
import { composeTable } from './table.ts'
import { composeTerms } from './terms.ts'

/** Makes slides of blocks, one after the other; definitions that stand together share slides. */
export const composeBlocks = (composition: Composition, blocks: readonly Block[]): void => {
  let definitions: TermDefinition[] = []
  const placeDefinitions = () => {
    if (definitions.length > 0) composeDefinitions(composition, definitions)
    definitions = []
  }
  for (const block of blocks) {
    if (!flows.has(block.type)) placeFlow(composition)
    if (block.type === 'termDefinition') {
      // A definition with a title of its own has a slide of its own.
      if (block.title !== undefined) placeDefinitions()
      definitions.push(block)
      if (block.title !== undefined) placeDefinitions()
    } else {
      placeDefinitions()
      handle(handlers, block, composition)
    }
  }
  placeDefinitions()
}

/** Blocks that share slides where running text is shown. */
const flows: ReadonlySet<string> = new Set(['paragraph', 'heading', 'html', 'list'] satisfies Block['type'][])

type Titled = Extract<Block, { title?: unknown }>

const placementOf = (block: Block, kind?: string): Placement => ({
  id: block.id,
  position: block.position,
  kind,
  title: 'title' in block ? (block as Titled).title : undefined,
})

/** What a composer may say beside its slides. */
interface Composed {
  readonly bodies: Body[]
  /** Blocks whose whole text the notes hold. */
  readonly spoken?: readonly Block[]
  readonly apart?: readonly Block[]
}

/** Places slides; full texts go to the notes of the first, blocks that stand apart on slides after them. */
const placeComposed = (
  composition: Composition,
  placement: Placement,
  build: (frame: Frame) => Composed,
): void => {
  let apart: readonly Block[] = []
  place(composition, placement, (frame) => {
    const composed = build(frame)
    apart = composed.apart ?? []
    return composed.bodies.map((body, index) =>
      index === 0 ? { ...body, notes: [...(composed.spoken ?? []), ...(body.notes ?? [])] } : body,
    )
  })
  composeBlocks(composition, apart)
}

const composeDefinitions = (composition: Composition, definitions: readonly TermDefinition[]): void => {
  const [first, ...others] = definitions
  if (first === undefined) return
  const placement = { ...placementOf(first, composition.words.definition), shows: others.map(({ id }) => id) }
  placeComposed(composition, placement, (frame) => {
    const { bodies, shortened, apart } = composeTerms(composition, definitions, frame)
    return { bodies, apart, spoken: shortened }
  })
}

/** Children of a block, cut to what a slide shows of them; set by the given composer. */
const placeCondensed = (
  composition: Composition,
  block: Extract<Block, { children: Block[] }>,
  placement: Placement,
  long: number,
  build: (blocks: Block[], frame: Frame) => Body[],
): void =>
  placeComposed(composition, placement, (frame) => {
    const { blocks, shortened, apart } = condense(composition, block.children, long)
    const bodies = blocks.length === 0 ? [] : build(blocks, frame)
    return { bodies, apart, spoken: shortened ? [block] : [] }
  })

/** Composes with other rules for running text and steps, which end with `compose`. */
const within = (
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

const composeSlide = (composition: Composition, slide: Slide): void => {
  settle(composition)
  const { scene, sceneStart, headed } = composition
  const start = composition.drafts.length
  const children = slide.children.filter(({ type }) => type !== 'notes')
  const spoken = slide.children.flatMap((child) => (child.type === 'notes' ? child.children : []))
  const [only] = children
  const natural =
    children.length === 1 && only !== undefined && slide.layout === undefined && !flows.has(only.type)
  const bare =
    slide.title === undefined &&
    (slide.layout === 'statement' || slide.layout === 'quote' || isOneThought(slide))
  const rules = { prose: 'show', reveal: composition.reveal } as const
  within(composition, rules, () => {
    if (natural) {
      const own =
        slide.title === undefined
          ? {}
          : {
              heading: slide.title,
              titled: true,
              ...(scene.titled ? { parent: plainText(scene.heading) } : {}),
            }
      Object.assign(composition, {
        scene: { ...scene, id: slide.id, ...own },
        sceneStart: start,
      })
      composeBlocks(composition, children)
      if (composition.drafts.length === start)
        place(composition, placementOf(slide), () => [{ layout: 'section', slots: {} }])
    } else
      place(composition, { ...placementOf(slide), titleHidden: bare }, (frame) => {
        const layout = bare && slide.layout === undefined ? ('statement' as const) : slide.layout
        const bodies = composeOwnSlide(composition, { ...slide, layout, children }, frame)
        return bodies.length > 0 ? bodies : [{ layout: slide.layout ?? 'section', slots: {} }]
      })
  })
  // A heading that the slide's own title stood in for is still to be told.
  Object.assign(composition, { scene, sceneStart, headed: natural ? headed : composition.headed })
  note(composition, spoken)
}

const isOneThought = ({ layout, children }: Slide): boolean =>
  layout === undefined &&
  children.filter(({ type }) => type !== 'notes').every(({ type }) => type === 'paragraph')

const handlers: BlockHandlers<void, Composition> = {
  paragraph: (block, composition) => composeParagraph(composition, block),
  heading: (block, composition) => composeRunning(composition, block),
  html: (block, composition) => composeRunning(composition, block),
  thematicBreak: (_, composition) => {
    settle(composition)
    composition.opens = true
  },
  blockquote: (block, composition) =>
    placeCondensed(composition, block, placementOf(block), 300, (blocks, frame) =>
      composeQuote(composition, blocks, frame),
    ),
  list: (block, composition) => composeList(composition, block),
  table: (block, composition) =>
    place(composition, placementOf(block), (frame) => composeTable(composition, block, frame)),
  code: (block, composition) =>
    place(composition, placementOf(block), (frame) => composeCode(composition, block, frame)),
  section: (block, composition) => {
    closeScene(composition)
    const { scene } = composition
    openScene(composition, block)
    composeBlocks(composition, block.children)
    closeScene(composition)
    composition.scene = scene
    composition.sceneStart = 0
  },
  termDefinition: (block, composition) => composeDefinitions(composition, [block]),
  comparison: (block, composition) =>
    place(composition, placementOf(block, composition.words.comparison), (frame) =>
      composeComparison(composition, block, frame),
    ),
  story: (block, composition) =>
    placeComposed(composition, placementOf(block, composition.words.story), (frame) => {
      const { bodies, shortened, apart } = composeStory(composition, block, frame)
      return { bodies, apart, spoken: shortened ? [block] : [] }
    }),
  keyPoints: (block, composition) => composeItemsOf(composition, block, composition.words.keyPoints),
  steps: (block, composition) => composeItemsOf(composition, block, composition.words.steps),
  faq: (block, composition) =>
    placeComposed(composition, placementOf(block, composition.words.faq), (frame) => {
      const { bodies, shortened, apart } = composeQuestions(composition, block, frame)
      return { bodies, apart, spoken: shortened.flatMap(({ children }) => children) }
    }),
  summary: (block, composition) =>
    placeCondensed(composition, block, placementOf(block, composition.words.summary), 400, (blocks, frame) =>
      composeRemark(composition, blocks, frame, { layout: 'summary', slot: 'summary', largest: 44 }),
    ),
  callout: (block, composition) =>
    placeCondensed(
      composition,
      block,
      placementOf(block, composition.words.callouts[block.kind]),
      300,
      (blocks, frame) =>
        composeRemark(composition, blocks, frame, { layout: 'statement', slot: 'callout', largest: 36 }),
    ),
  notes: ({ children }, composition) => note(composition, children),
  slide: (block, composition) => composeSlide(composition, block),
  column: ({ children }, composition) => composeBlocks(composition, children),
  reveal: (block, composition) =>
    within(composition, { prose: 'show', reveal: true }, () => composeBlocks(composition, block.children)),
  // What an author writes for slides is to be seen on them.
  only: ({ children }, composition) =>
    within(composition, { prose: 'show', reveal: composition.reveal }, () => {
      composeBlocks(composition, children)
    }),
  except: ({ children }, composition) => composeBlocks(composition, children),
}
