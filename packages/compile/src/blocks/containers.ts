import {
  type CalloutKind,
  calloutKinds,
  type Notes,
  type Reveal,
  type SlideLayout,
  type Summary,
  slideLayouts,
} from '@trifold/core'
import { audiences, choice } from './attribute-readers.ts'
import { type BlockAbout, defineBlock } from './block.ts'
import { reportEmpty } from './content.ts'

/** A block that holds any content and only says what it is. */
const plain = (type: (Notes | Reveal | Summary)['type'], about: BlockAbout) =>
  defineBlock({
    name: type,
    about,
    attributes: {},
    build: (content) => {
      reportEmpty(type, content)
      return { ...content.frame, type, children: content.children }
    },
  })

export const notes = plain('notes', {
  purpose: 'What only the speaker sees, beside the slide of the blocks before it.',
  holds: 'Any blocks.',
  example: { content: 'Ask who has an account, and who was ever answered.' },
})

export const reveal = plain('reveal', {
  purpose: 'Its blocks, or the items of its list, appear one by one on a slide.',
  holds: 'Any blocks.',
  example: { content: '- First this.\n- Then that.' },
})

export const summary = plain('summary', {
  purpose: 'The article in a few sentences.',
  holds: 'Paragraphs that can stand alone; other blocks may stand there too.',
  example: { content: 'Presence is not yet conversation: the one is being found, the other being answered.' },
})

const purposes: Readonly<Record<CalloutKind, string>> = {
  note: 'A remark set apart from the text.',
  tip: 'Advice that makes something easier.',
  info: 'Something good to know.',
  important: 'What a reader must not miss.',
  warning: 'What may go wrong.',
  caution: 'What may do harm.',
  danger: 'What will do harm.',
}

const callout = (kind: CalloutKind) =>
  defineBlock({
    name: kind,
    about: {
      purpose: purposes[kind],
      holds: 'Any blocks.',
      example: { content: 'Deleting an account cannot be undone.' },
    },
    attributes: {},
    build: (content) => {
      reportEmpty(kind, content)
      return { ...content.frame, type: 'callout', kind, children: content.children }
    },
  })

export const callouts = calloutKinds.map(callout)

/** A slide made by hand. */
export const slide = defineBlock<{ layout: SlideLayout }>({
  name: 'slide',
  about: {
    purpose: 'A slide made by hand; in text, an ordinary passage.',
    holds: 'Any blocks, or columns side by side.',
    example: { attributes: { layout: 'statement' }, content: 'A presence is not yet a conversation.' },
  },
  attributes: {
    layout: choice(slideLayouts, 'How the slide is arranged; without it, what it holds decides.'),
  },
  build: ({ frame, attributes, children }) => ({ ...frame, type: 'slide', children, ...attributes }),
})

export const column = defineBlock({
  name: 'column',
  about: {
    purpose: 'A column of a slide, beside the next.',
    holds: 'Any blocks.',
    inside: 'slide',
    example: { content: '- One way' },
  },
  attributes: {},
  build: ({ frame, children }) => ({ ...frame, type: 'column', children }),
})

const audience = (type: 'only' | 'except', about: BlockAbout<{ for: string[] }>) =>
  defineBlock<{ for: string[] }>({
    name: type,
    about,
    attributes: {
      for: audiences('Groups of formats (text, slides, data) or names of formats, with commas between them.'),
    },
    required: ['for'],
    build: (content) => {
      reportEmpty(type, content)
      const { frame, attributes, children } = content
      return attributes.for === undefined ? undefined : { ...frame, type, children, for: attributes.for }
    },
  })

export const only = audience('only', {
  purpose: 'Blocks that the named formats alone show.',
  holds: 'Any blocks.',
  example: { attributes: { for: ['slides'] }, content: 'Shown on slides alone.' },
})

export const except = audience('except', {
  purpose: 'Blocks that all but the named formats show.',
  holds: 'Any blocks.',
  example: { attributes: { for: ['slides', 'data'] }, content: 'For readers of the text alone.' },
})
