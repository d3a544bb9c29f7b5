import {
  type CalloutKind,
  calloutKinds,
  type Notes,
  type Reveal,
  type Summary,
  slideLayouts,
} from '@trifold/core'
import { audiences, choice } from './attribute-readers.ts'
import { defineBlock } from './block.ts'

/** Blocks that hold any content and only say what it is. */
const plain = (type: (Notes | Reveal | Summary)['type']) =>
  defineBlock({ name: type, attributes: {}, build: ({ frame, children }) => ({ ...frame, type, children }) })

export const notes = plain('notes')
export const reveal = plain('reveal')
export const summary = plain('summary')

const callout = (kind: CalloutKind) =>
  defineBlock({
    name: kind,
    attributes: {},
    build: ({ frame, children }) => ({ ...frame, type: 'callout', kind, children }),
  })

export const callouts = calloutKinds.map(callout)

/** A slide made by hand. */
export const slide = defineBlock({
  name: 'slide',
  attributes: { layout: choice(slideLayouts) },
  build: ({ frame, attributes, children }) => ({ ...frame, type: 'slide', ...attributes, children }),
})

export const column = defineBlock({
  name: 'column',
  attributes: {},
  build: ({ frame, children }) => ({ ...frame, type: 'column', children }),
})

const audience = (type: 'only' | 'except') =>
  defineBlock<{ for: string[] }>({
    name: type,
    attributes: { for: audiences },
    required: ['for'],
    build: ({ frame, attributes, children }) =>
      attributes.for === undefined ? undefined : { ...frame, type, for: attributes.for, children },
  })

export const only = audience('only')
export const except = audience('except')
