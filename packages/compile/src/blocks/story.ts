import { flag, positiveInteger } from './attribute-readers.ts'
import { defineBlock } from './block.ts'
import { partsOf, soleList } from './content.ts'

/** `:::story{turn=2}`: a numbered list of beats. */
export const story = defineBlock<{ turn: number; reveal: boolean }>({
  name: 'story',
  about: {
    purpose: 'A story told in beats.',
    holds: 'One numbered list of beats, each of which may begin with its name in bold.',
    example: {
      attributes: { turn: 2 },
      content: '1. **An account.** Someone opens one.\n2. **Silence.** Nobody answers.',
    },
  },
  attributes: {
    turn: positiveInteger('The number of the beat at which the story turns, counted from 1.'),
    reveal: flag('On slides, the beats appear one by one.'),
  },
  build: (content) => {
    const list = soleList('story', content, true)
    if (list === undefined) return undefined
    const { frame, attributes, places, report } = content
    const beats = list.children.length
    if (attributes.turn !== undefined && attributes.turn > beats) {
      report(places.turn, {
        code: 'story-turn',
        severity: 'error',
        message: `turn is ${attributes.turn}; expected the number of one of the story’s beats, 1 to ${beats}.`,
        help: 'The beats are counted from 1, whatever the numbers of the list.',
      })
      return undefined
    }
    const { turn, reveal } = attributes
    return { ...frame, type: 'story', turn, reveal, children: partsOf(list, 'beat') }
  },
})
