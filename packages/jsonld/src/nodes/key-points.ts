import type { KeyPoints } from '@trifold/core'
import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import type { Ids } from '../graph/ids.ts'
import { flatText, lineText } from '../text/flat-text.ts'

export const keyPointsId = ({ id }: KeyPoints, ids: Ids): string => ids.ofBlock('key-points', id)

/** Each list of key points: an element of the page, one point a line. */
export const keyPoints = ({ gathered, ids }: GraphInput): Description[] =>
  gathered.keyPoints.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('WebPageElement', keyPointsId(block, ids), {
      name: lineText(block.title) || heading,
      url: ids.anchor(block.id),
      text: flatText(block.children),
    }),
  }))
