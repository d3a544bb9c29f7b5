/** Where something stands on its slide, in px of the slide: its left edge, its top and its width. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The places of a slide's parts by what they are: `title`, `body`, `body item 2`, `story name 1`. */
export type Places = Readonly<Record<string, Place>>
