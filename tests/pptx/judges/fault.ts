/** Something that a file should not have, or lacks. */
export interface Fault {
  /** The promise that it breaks. */
  readonly rule: string
  /** The part or the slide, and what is the matter there. */
  readonly what: string
}
