import { defineBlock } from './block.ts'
import { partsOf, soleList } from './content.ts'

/** `:::key-points`: one list, with numbers or bullets. */
export const keyPoints = defineBlock({
  name: 'key-points',
  about: {
    purpose: 'What a reader should take away.',
    holds: 'One list, with bullets or numbers.',
    example: { content: '- Presence is being found.\n- Conversation is being answered.' },
  },
  attributes: {},
  build: (content) => {
    const list = soleList('key-points', content, false)
    if (list === undefined) return undefined
    const ordered = list.ordered === true ? { ordered: true } : {}
    return { ...content.frame, type: 'keyPoints', ...ordered, children: partsOf(list, 'keyPoint') }
  },
})
