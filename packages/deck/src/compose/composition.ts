import type { Block, Phrasing, Position, SlideLayout } from '@trifold/core'
import type { Words } from '@trifold/prose'
import type { Geometry } from '../geometry.ts'
import type { Ruler } from '../measure/ruler.ts'
import type { Slot } from '../slot.ts'
import type { KnownCondensed } from './condense.ts'
import type { FittedTitle } from './frame.ts'
import type { KnownLeads, Lead } from './lead.ts'

/** What becomes of running text: its leading sentence, all of it, or notes alone. */
export type ProseMode = 'lead' | 'show' | 'notes'

/** The part of the article that is being composed: a section, or what stands before the first. */
export interface Scene {
  readonly id: string
  /** Ids of the sections from the outermost to this one. */
  readonly path: readonly string[]
  readonly heading: Phrasing[]
  /** Plain text of the section around this one. */
  readonly parent?: string
  /** False where the heading is the article's own, which a slide need not repeat. */
  readonly titled: boolean
  readonly position?: Position | undefined
  /** Index of the scene's first slide. */
  readonly start: number
  /** Headings of the sections inside this one. */
  readonly inside: readonly Phrasing[][]
  /** The heading stands on the slide that opens the section around this one. */
  readonly announced: boolean
  /** Whether a slide told the heading. */
  headed: boolean
}

/** A slide in the making: it has no final id, and its header is not yet sized. */
export interface Draft {
  id: string
  layout: SlideLayout
  eyebrow?: string
  title: Phrasing[]
  fitted: FittedTitle
  titleHidden: boolean
  part?: { index: number; of: number }
  slots: Record<string, Slot>
  steps: number
  notes: Block[]
  sections: string[]
  shows: string[]
  position?: Position | undefined
}

/** What a block's composer makes: slides without header, id and notes. */
export interface Body {
  layout: SlideLayout
  slots: Record<string, Slot>
  steps?: number
  notes?: Block[]
}

/** The room that a slide's content has, in px. */
export interface Frame {
  readonly width: number
  readonly height: number
}

/** What was read and has no slide yet; one for all of a `createDeck` call. */
export interface Waiting {
  /** A leading sentence, and the block that it is from. */
  lead: (Lead & { readonly from: Block }) | undefined
  /** Notes for the next slide. */
  readonly notes: Block[]
  /** Flow blocks, to be set on slides together. */
  readonly flow: Block[]
  /** Whether the next paragraph's leading sentence goes on a slide. */
  opens: boolean
  /** Words in notes since the last slide of running text without headings. */
  spoken: number
  /** Index of the first slide after the author's last thematic break. */
  breakAt: number
}

/** What composers work with. A part of the article with other rules, or a scene of its own, gets a copy that says so. */
export interface Composition {
  readonly geometry: Geometry
  readonly ruler: Ruler
  readonly words: Words
  /** The article’s language. */
  readonly lang: string
  /** What the title slide says, title, subtitle and description, as letters alone. */
  readonly told: readonly string[]
  readonly leads: KnownLeads
  readonly condensed: KnownCondensed
  readonly prose: ProseMode
  /** Whether items appear one by one. */
  readonly reveal: boolean
  /** Hue of a comparison's subject by its folded name. */
  readonly hues: ReadonlyMap<string, number>
  readonly scene: Scene
  readonly waiting: Waiting
  /** The slides so far. */
  readonly drafts: Draft[]
}
