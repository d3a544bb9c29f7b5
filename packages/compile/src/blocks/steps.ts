import { defineBlock } from './block.ts'
import { partsOf, soleList } from './content.ts'

/** `:::steps`: one numbered list. */
export const steps = defineBlock({
  name: 'steps',
  about: {
    purpose: 'What to do, in order.',
    holds: 'One numbered list.',
    example: { content: '1. Open an account.\n2. Say something that can be answered.' },
  },
  attributes: {},
  build: (content) => {
    const list = soleList('steps', content, true)
    if (list === undefined) return undefined
    return { ...content.frame, type: 'steps', children: partsOf(list, 'step') }
  },
})
