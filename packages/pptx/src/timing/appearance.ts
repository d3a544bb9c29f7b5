/** Something that a slide shows only at a press. */
export interface Appearance {
  /** The id of its shape. */
  readonly shape: number
  /** `text` and `drawing` are shapes with text and without; `object` is a picture or a frame, as of a table. */
  readonly kind: 'text' | 'drawing' | 'object'
  /** At which press, from 1. */
  readonly step: number
  /** The paragraphs of the text that appear, from 0; all that the shape is, unless given. */
  readonly paragraphs?: readonly number[]
}
