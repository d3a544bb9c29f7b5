import type { Entrant } from '../entrants/entrant.ts'

/** Wall: seconds on the clock. CPU: seconds of all processors. Memory: bytes at the peak. */
export type Quantity = 'wall' | 'cpu' | 'memory'

/** An entrant and how many articles it is given. */
export interface Entry {
  /** What it is called in this case; no two are called the same. */
  readonly label: string
  readonly entrant: Entrant
  readonly articles: number
}

/** How many times of another entry’s an entry’s median may be. */
export interface Target {
  readonly quantity: Quantity
  /** Labels of entries. */
  readonly of: string
  readonly against: string
  readonly atMost: number
  /** What would be better still. */
  readonly stretch?: number
}

/** What is measured side by side: its entries run one after the other, round by round. */
export interface Case {
  /** For `--case`. */
  readonly name: string
  readonly title: string
  readonly runs: number
  readonly entries: readonly Entry[]
  readonly targets: readonly Target[]
}
