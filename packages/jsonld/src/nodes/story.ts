import type { Story } from '@trifold/core'
import { createNode, type Description } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import type { Ids } from '../graph/ids.ts'
import { flatText, lineText } from '../text/flat-text.ts'

export const storyId = ({ id }: Story, ids: Ids): string => ids.ofBlock('story', id)

/** Each story: a work of its own, its beats in order. */
export const stories = ({ gathered, ids }: GraphInput): Description[] =>
  gathered.story.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('CreativeWork', storyId(block, ids), {
      name: lineText(block.title) || heading,
      url: ids.anchor(block.id),
      text: flatText(block.children),
    }),
  }))
