import type { Block, Phrasing, Position, SlideLayout } from '@trifold/core'
import type { Misfit } from './finish/check-fit.ts'
import type { Geometry } from './geometry.ts'
import type { Slot } from './slot.ts'

/** An article as slides: plain JSON, the same for every format of one geometry. */
export interface Deck {
  title: string
  lang: string
  geometry: Geometry
  /** The article's sections, in reading order, those without slides of their own among them. */
  sections: DeckSection[]
  /** At least one; the first is the title slide. */
  slides: DeckSlide[]
  /** What no slide has room for: a deck that holds such is not to be shown. */
  misfits: Misfit[]
}

/** A section of the article. */
export interface DeckSection {
  id: string
  /** Plain text. */
  title: string
  /** How many sections it stands in. */
  depth: number
}

/** One slide. */
export interface DeckSlide {
  /** Stable and unique in the deck: the author's id of what it shows, with `--2` … on its further parts. */
  id: string
  layout: SlideLayout
  /** What kind of thing this is, or where it belongs: set small above the title. */
  eyebrow?: string
  /** Never empty. */
  title: Phrasing[]
  /** In px; of the scale of sizes, unless a template has its own. */
  titleSize: number
  /** The title is read out but not shown: the slide speaks for itself. */
  titleHidden: boolean
  /** Which part of several of one block, from 1. */
  part?: { index: number; of: number }
  /** By name, in reading order. */
  slots: Record<string, Slot>
  /** How many presses it takes until all of it is shown; 0 for a slide without steps. */
  steps: number
  /** What the speaker sees. */
  notes: Block[]
  /** Ids of the sections that it is from, outermost first; none on the title slide and that of the sources. */
  sections: string[]
  /** Ids of the article's blocks that the slide shows, wholly or in part. */
  shows: string[]
  /** Ids of the article that lead to this slide, beside its own: of all that it shows or says first. */
  anchors: string[]
  position?: Position
}
