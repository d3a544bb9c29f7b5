import { type Article, type Block, type Node, nested, omissionOf, rootsOf } from '@trifold/core'
import type { JsonldOptions } from '../options.ts'
import { lineText } from '../text/flat-text.ts'
import { filmOf } from './film-of.ts'
import type { Film, Gathered } from './gathered.ts'
import { isDescribed, isPicture } from './is-described.ts'
import { type Representation, representationOf, representations } from './representation.ts'

/** Where the walk stands. */
interface Place {
  readonly heading: string
  /** Inside a block that is reported as left out, its prose is not reported again. */
  readonly reported: boolean
}

/** What decides which blocks the graph describes. */
interface Rules {
  readonly options: JsonldOptions
  /** Whether there is an image at an address; of remote ones nobody asks. */
  isThere(url: string): boolean
}

/** Finds what the graph describes, and tells of every block that it leaves out. */
export const gatherBlocks = (article: Article, rules: Rules): Gathered => {
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
  walk(rootsOf(article), { heading: '', reported: false }, gathered, rules)
  return gathered
}

const isBlock = (node: Node): node is Block => 'id' in node && Object.hasOwn(representations, node.type)

const walk = (nodes: readonly Node[], place: Place, gathered: Gathered, rules: Rules): void => {
  for (const node of nodes) {
    if (isDescribed(node) && isPicture(node) && rules.isThere(node.url))
      gathered.figures.push({ image: node, position: node.position })
    const film = filmOf(node)
    if (film !== undefined) gathered.films.push(withThumbnail(film, rules))
    if (node.type === 'section') gathered.hasSections = true
    const inside: Place = isBlock(node) ? meet(node, place, gathered, rules) : meetPart(node, place, gathered)
    // Notes are no part of the page, whatever they hold.
    if (node.type !== 'notes') walk(nested(node), inside, gathered, rules)
  }
}

/** A picture that is not there stands for nothing. */
const withThumbnail = (film: Film, { isThere }: Rules): Film =>
  film.thumbnail === undefined || isThere(film.thumbnail) ? film : { ...film, thumbnail: undefined }

/** Takes a block in or reports it; says how the walk goes on inside. */
const meet = (block: Block, place: Place, gathered: Gathered, rules: Rules): Place => {
  const representation = figureOf(block, rules) ?? representationOf(block, rules.options)
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

/** What the graph makes of a paragraph of images alone, each of which has a node of its own. */
const figureOf = (block: Block, { isThere }: Rules): Representation | undefined => {
  if (block.type !== 'paragraph') return undefined
  const shown = block.children
    .filter((node) => node.type !== 'text' || node.value.trim() !== '')
    .map((node) => (node.type === 'link' ? only(node) : node))
  if (shown.length === 0 || !shown.every(isDescribed)) return undefined
  const lacking = shown.find((image) => isPicture(image) && !isThere(image.url))
  return lacking === undefined ? 'carried' : { reason: `there is no image ${lacking.url.slice(0, 80)}` }
}

const only = (link: { children: readonly Node[] }): Node | undefined =>
  link.children.length === 1 ? link.children[0] : undefined
