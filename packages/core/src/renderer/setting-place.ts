import type { Position } from '../article/position.ts'

/** Where an author set something: in an article's front matter, or in the configuration. */
export interface SettingPlace {
  readonly file: string
  /** Undefined for the file as a whole. */
  readonly position: Position | undefined
  /** Where the value's key stands; for an item of a list, the item. */
  readonly key?: Position | undefined
}
