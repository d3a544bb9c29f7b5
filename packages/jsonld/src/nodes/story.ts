import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import { flatText, lineText } from '../text/flat-text.ts'

/** Each story: a work of its own, its beats in order. */
export const stories = ({ gathered, ids, idOf }: GraphInput): Description[] =>
  gathered.story.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('CreativeWork', idOf(block), {
      name: lineText(block.title) || heading,
      url: ids.anchor(block.id),
      text: flatText(block.children),
    }),
  }))
