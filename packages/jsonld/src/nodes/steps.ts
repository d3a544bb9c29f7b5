import type { Step } from '@trifold/core'
import { splitLead } from '@trifold/prose'
import { createNode, type Description, type Json, tidy } from '../graph/description.ts'
import type { GraphInput } from '../graph/graph-input.ts'
import type { Ids } from '../graph/ids.ts'
import { flatText, lineText } from '../text/flat-text.ts'

/** Each list of steps: a HowTo, on request alone. */
export const steps = ({ meta, gathered, ids, idOf }: GraphInput): Description[] =>
  gathered.steps.map(({ block, heading }) => ({
    position: block.position,
    node: createNode('HowTo', idOf(block), {
      name: lineText(block.title) || heading || meta.title,
      url: ids.anchor(block.id),
      step: block.children.map((item, index) => step(item, index, ids)),
    }),
  }))

const step = (item: Step, index: number, ids: Ids): Json => ({
  '@type': 'HowToStep',
  position: index + 1,
  ...tidy({
    name: lineText(splitLead(item.children).lead),
    url: ids.anchor(item.id),
    text: flatText(item.children),
  }),
})
