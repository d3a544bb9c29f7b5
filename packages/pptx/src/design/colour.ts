import type { Colour as PieceColour } from '@trifold/deck'

/** A colour by what it is for; a hue is that of a comparison's subject, from 1. */
export type Colour = PieceColour | 'paper'
