import { defineBlock } from './block.ts'
import { partsOf, soleList } from './content.ts'

/** `:::steps`: one numbered list. */
export const steps = defineBlock({
  name: 'steps',
  attributes: {},
  build: (content) => {
    const list = soleList('steps', content, true)
    if (list === undefined) return undefined
    return { ...content.frame, type: 'steps', children: partsOf(list, 'step') }
  },
})
