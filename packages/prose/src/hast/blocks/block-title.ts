import type { Phrasing } from '@trifold/core'
import type { ElementContent } from 'hast'
import { element, type State } from '../state.ts'

/** The title on a fence's line as a paragraph of its own; nothing where there is none. */
export const blockTitle = (title: readonly Phrasing[] | undefined, state: State): ElementContent[] =>
  title === undefined || title.length === 0
    ? []
    : [element('p', { className: ['block-title'] }, state.phrasing(title))]
