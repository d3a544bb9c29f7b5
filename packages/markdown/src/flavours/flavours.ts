import { commonmark } from './commonmark.ts'
import { devto } from './devto.ts'
import type { Flavour } from './flavour.ts'
import { github } from './github.ts'
import { hugo } from './hugo.ts'

/** The hosts that Markdown is printed for, by the names that options give them. */
export const flavourNames = ['github', 'commonmark', 'hugo', 'devto'] as const

export type FlavourName = (typeof flavourNames)[number]

export const flavours: Readonly<Record<FlavourName, Flavour>> = { github, commonmark, hugo, devto }
