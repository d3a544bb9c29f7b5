import { type Block, type BlockHandlers, handle, type TermDefinition } from '@trifold/core'
import { composeSlide } from './author-slide.ts'
import { composePair, pairOf } from './beside.ts'
import { calloutsFrom, composeCallouts } from './callouts.ts'
import { composeCode } from './code.ts'
import { composeComparison } from './comparison.ts'
import type { Body, Composition, Frame } from './composition.ts'
import { condense, wholeIfRoom } from './condense.ts'
import { joinCode } from './join.ts'
import { composeItemsOf, composeList } from './list.ts'
import { composeMath } from './math.ts'
import { note, type Placement, place, placementOf } from './place.ts'
import { composeParagraph, composeRunning, flows } from './prose.ts'
import { composeQuestions } from './questions.ts'
import { composeQuote, splitAttribution } from './quote.ts'
import { composeRemark } from './remark.ts'
import { closeScene, openScene, placeFlow, settle } from './scene.ts'
import { isSpoken } from './spoken.ts'
import { composeStory } from './story.ts'
import { composeStretch, stretchFrom } from './stretch.ts'
import { composeTable } from './table.ts'
import { composeTerms } from './terms.ts'
import { underTitle } from './under-title.ts'

/** Makes slides of blocks, one after the other; definitions that stand together share slides. */
export const composeBlocks = (composition: Composition, blocks: readonly Block[]): void => {
  let definitions: TermDefinition[] = []
  const placeDefinitions = () => {
    if (definitions.length > 0) composeDefinitions(composition, definitions)
    definitions = []
  }
  for (let at = 0; at < blocks.length; at += 1) {
    const paragraphs = composition.prose === 'lead' ? stretchFrom(composition, blocks, at) : []
    const block = blocks[at]
    if (paragraphs.length > 0) {
      placeDefinitions()
      at += paragraphs.length - 1
      composeStretch(composition, paragraphs, blocks[at + 1])
      continue
    }
    if (block === undefined) continue
    if (composition.prose !== 'show' && isSpoken(composition, block)) {
      placeDefinitions()
      note(composition, [block], composition.drafts.length === 1)
      continue
    }
    const callouts = calloutsFrom(blocks, at)
    if (callouts.length > 0) {
      placeDefinitions()
      placeFlow(composition)
      if (composeCallouts(composition, callouts)) {
        at += callouts.length - 1
        continue
      }
    }
    const pair = pairOf(composition, block, blocks[at + 1])
    if (pair !== undefined) {
      placeDefinitions()
      placeFlow(composition)
      if (composePair(composition, pair)) {
        at += 1
        continue
      }
    }
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
    const { bodies, shortened, apart } = wholeIfRoom(composition, definitions, (shown) =>
      composeTerms(shown, definitions, frame),
    )
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
    const { bodies, shortened, apart } = wholeIfRoom(composition, block.children, (shown) => {
      const { blocks, ...others } = condense(shown, block.children, long)
      return { bodies: blocks.length === 0 ? [] : build(blocks, frame), ...others }
    })
    return { bodies, apart, spoken: shortened ? [block] : [] }
  })

/** Blocks whose running text is shown, whatever becomes of it elsewhere. */
const composeShown = (composition: Composition, blocks: readonly Block[]): void => {
  const showing: Composition = { ...composition, prose: 'show' }
  composeBlocks(showing, blocks)
  placeFlow(showing)
}

/** Characters beyond which a quotation is read out rather than shown whole. */
const longQuote = 1200

const handlers: BlockHandlers<void, Composition> = {
  paragraph: (block, composition) => composeParagraph(composition, block),
  heading: (block, composition) => composeRunning(composition, block),
  html: (block, composition) => composeRunning(composition, block),
  thematicBreak: (_, composition) => {
    settle(composition)
    composition.waiting.opens = true
    composition.waiting.breakAt = composition.drafts.length
  },
  blockquote: (block, composition) =>
    placeComposed(composition, placementOf(block), (frame) => {
      const { blocks: said, source } = splitAttribution(block.children)
      const { blocks, shortened, apart } = condense(composition, said, longQuote)
      const bodies = blocks.length === 0 ? [] : composeQuote(composition, { blocks, source }, frame)
      return { bodies, apart, spoken: shortened ? [block] : [] }
    }),
  list: (block, composition) => composeList(composition, block),
  table: (block, composition) =>
    place(composition, placementOf(block), (frame) => composeTable(composition, block, frame)),
  code: (block, composition) => {
    place(composition, placementOf(block), (frame) => composeCode(composition, block, frame))
    joinCode(composition)
  },
  math: (block, composition) =>
    place(composition, placementOf(block), (frame) => composeMath(composition, block, frame)),
  section: (block, composition) => {
    closeScene(composition)
    const inside = openScene(composition, block)
    composeBlocks(inside, block.children)
    closeScene(inside)
  },
  termDefinition: (block, composition) => composeDefinitions(composition, [block]),
  comparison: (block, composition) =>
    place(composition, placementOf(block, composition.words.comparison), (frame) =>
      composeComparison(composition, block, frame),
    ),
  story: (block, composition) =>
    placeComposed(composition, placementOf(block, composition.words.story), (frame) => {
      const { bodies, shortened, apart } = wholeIfRoom(composition, block.children, (shown) =>
        composeStory(shown, block, frame),
      )
      return { bodies, apart, spoken: shortened ? [block] : [] }
    }),
  keyPoints: (block, composition) => composeItemsOf(composition, block, composition.words.keyPoints),
  steps: (block, composition) => composeItemsOf(composition, block, composition.words.steps),
  faq: (block, composition) =>
    placeComposed(composition, placementOf(block, composition.words.faq), (frame) => {
      const { bodies, shortened, apart } = wholeIfRoom(composition, block.children, (shown) =>
        composeQuestions(shown, block, frame),
      )
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
      { ...placementOf(block, composition.words.callouts[block.kind]), insists: true },
      300,
      (blocks, frame) =>
        composeRemark(composition, blocks, frame, { layout: 'statement', slot: 'callout', largest: 44 }),
    ),
  notes: (block, composition) => note(composition, underTitle(block)),
  slide: (block, composition) => composeSlide(composition, block),
  column: (block, composition) => composeBlocks(composition, underTitle(block)),
  reveal: (block, composition) => {
    const { title, ...untitled } = block
    if (title !== undefined) composeSlide(composition, { ...block, type: 'slide', children: [untitled] })
    else composeShown({ ...composition, reveal: true }, block.children)
  },
  // What an author writes for slides is to be seen on them.
  only: (block, composition) => composeShown(composition, underTitle(block)),
  except: (block, composition) => composeBlocks(composition, underTitle(block)),
}
