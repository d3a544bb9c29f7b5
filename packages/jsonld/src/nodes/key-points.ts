import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { flatText, lineText } from '../text/flat-text.ts'

/** Each list of key points: an element of the page, one point a line. */
export const keyPoints = ({ gathered, ids, idOf }: GraphInput): Description[] =>
  gathered.keyPoints.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('WebPageElement', idOf(block), {
      name: lineText(block.title) || heading,
      url: ids.anchor(block.id),
      text: flatText(block.children),
    }),
  }))
