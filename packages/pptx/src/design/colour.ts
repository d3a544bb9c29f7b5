/** A colour by what it is for; a hue is that of a comparison's subject, from 1. */
export type Colour = ColourName | { readonly hue: number }

/** The colours of a palette by name. */
export type ColourName = 'paper' | 'ink' | 'muted' | 'line' | 'accent' | 'tint' | 'mark'
