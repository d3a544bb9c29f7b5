/** A property that a slide must have. */
export type Rule =
  | 'slot-holds-content'
  | 'content-inside-slot'
  | 'content-inside-slide'
  | 'content-inside-block'
  | 'content-above-furniture'
  | 'text-visible'
  | 'text-unclipped'
  | 'text-large-enough'
  | 'texts-apart'
  | 'slots-apart'
  | 'picture-drawn'

/** What a slide does wrong: where, and by how much in px of the stage. */
export interface Fault {
  readonly slide: string
  readonly slot: string
  readonly rule: Rule
  readonly text: string
  readonly by: number
}

/** What a viewer and a speaker get of one slide, and its faults. */
export interface SlideReport {
  readonly id: string
  /** All text that can be seen, but the furniture's; a line for each of its runs. */
  readonly shown: string
  readonly notes: string
  /** Alternative texts of the pictures that can be seen. */
  readonly pictures: readonly string[]
  readonly faults: readonly Fault[]
}
