import { type Article, type Block, type Node, nested, omissionOf, rootsOf } from '@trifold/core'
import type { JsonldOptions } from '../options.ts'
import { lineText } from '../text/flat-text.ts'
import { filmOf } from './film-of.ts'
import type { Gathered } from './gathered.ts'
import { isDescribed, isPicture } from './is-described.ts'
import { representationOf, representations } from './representation.ts'

/** Where the walk stands. */
interface Place {
  readonly heading: string
  /** Inside a block that is reported as left out, its prose is not reported again. */
  readonly reported: boolean
}

/** Finds what the graph describes, and tells of every block that it leaves out. */
export const gatherBlocks = (article: Article, options: JsonldOptions): Gathered => {
  const gathered: Gathered = {
    termDefinition: [],
    comparison: [],
    story: [],
    keyPoints: [],
    summary: [],
    faq: [],
    steps: [],
    figures: [],
    films: [],
    omitted: [],
    hasSections: false,
  }
  walk(rootsOf(article), { heading: '', reported: false }, gathered, options)
  return gathered
}

const isBlock = (node: Node): node is Block => 'id' in node && Object.hasOwn(representations, node.type)

const walk = (nodes: readonly Node[], place: Place, gathered: Gathered, options: JsonldOptions): void => {
  for (const node of nodes) {
    if (isDescribed(node) && isPicture(node)) gathered.figures.push({ image: node, position: node.position })
    const film = filmOf(node)
    if (film !== undefined) gathered.films.push(film)
    if (node.type === 'section') gathered.hasSections = true
    const inside: Place = isBlock(node)
      ? meet(node, place, gathered, options)
      : meetPart(node, place, gathered)
    // Notes are no part of the page, whatever they hold.
    if (node.type !== 'notes') walk(nested(node), inside, gathered, options)
  }
}

/** Takes a block in or reports it; says how the walk goes on inside. */
const meet = (block: Block, place: Place, gathered: Gathered, options: JsonldOptions): Place => {
  const representation = isFigure(block) ? 'carried' : representationOf(block, options)
  if (representation === 'open') return place
  if (representation === 'carried') {
    const list = Object.hasOwn(gathered, block.type)
      ? // The list of a type holds blocks of that type; TypeScript cannot follow that correlation.
        (gathered[block.type as 'story'] as { block: Block; heading: string }[])
      : undefined
    list?.push({ block, heading: place.heading })
    // An abstract has no name; every other node has.
    if (block.type === 'summary' && block.title !== undefined)
      gathered.omitted.push(omissionOf(block, 'its text is the abstract, which carries no title'))
    return { ...place, reported: true }
  }
  if (!place.reported) gathered.omitted.push(omissionOf(block, representation.reason))
  // A section's heading alone is left out with it.
  return block.type === 'section'
    ? { ...place, heading: lineText(block.heading) }
    : { ...place, reported: place.reported || !isGroup(block) }
}

const isGroup = (block: Block): boolean =>
  ['slide', 'column', 'reveal', 'only', 'except'].includes(block.type)

/** Footnotes are the one part that has no block around it. */
const meetPart = (node: Node, place: Place, gathered: Gathered): Place => {
  if (node.type !== 'footnoteDefinition') return place
  gathered.omitted.push(omissionOf(node, 'the graph carries no footnotes'))
  return { ...place, reported: true }
}

/** A paragraph of images alone, each of which has a node of its own. */
const isFigure = (block: Block): boolean => {
  if (block.type !== 'paragraph') return false
  const shown = block.children.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  return shown.length > 0 && shown.every((node) => isDescribed(node.type === 'link' ? only(node) : node))
}

const only = (link: { children: readonly Node[] }): Node | undefined =>
  link.children.length === 1 ? link.children[0] : undefined
