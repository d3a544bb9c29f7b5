/** A place on a slide, in points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Text that has a place of its own: that of a shape, or of one cell of a table. */
export interface TextPlace {
  readonly text: string
  readonly box: Box
  /** The largest that its runs name themselves, in points; undefined where they inherit it. */
  readonly size?: number
}

/** What stands on a slide, read from its part and from the layout and the master that it inherits from. */
export interface Shape {
  readonly id: string
  readonly name: string
  readonly kind: 'text' | 'picture' | 'frame' | 'line'
  /** The alternative text; undefined where there is none. */
  readonly description?: string
  /** Marked as telling nothing. */
  readonly decorative: boolean
  readonly placeholder?: { readonly type: string; readonly idx?: string }
  readonly box: Box
  readonly texts: readonly TextPlace[]
  /** Holds a paragraph without words, which shows its bullet or its number alone. */
  readonly bare: boolean
}
