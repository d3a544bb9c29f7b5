import type { ThematicBreak } from '@trifold/core'
import { element, type Piece } from '../state.ts'

export const thematicBreak = (_node: ThematicBreak): Piece[] => [element('hr', {})]
