/** The first article of a collection in one language: worth reading, each block in it once, and there to be replaced. */
export interface FirstText {
  /** The name of its file. */
  readonly slug: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly tags: readonly string[]
  readonly picture: {
    readonly alt: string
    readonly caption: string
    /** What stands below the sun, the moon and the earth; absent in scripts that pictures in PowerPoint have no letters for. */
    readonly labels?: readonly [sun: string, moon: string, earth: string]
  }
  /** The text below the front matter; `picture` is the picture in Markdown. */
  body(picture: string): string
}
