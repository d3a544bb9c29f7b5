/** What pictures of a document are taken of. */
export interface Shots {
  /** A CSS selector: one picture of each element that it finds, in document order. */
  readonly selector: string
  /** Pixels of the picture for each px. */
  readonly scale: number
}

/**
 * A browser that prints documents. A document reaches it as text, is shown as on paper and without motion, and asks for
 * nothing: neither the network nor a file answers.
 */
export interface Browser {
  /** Its name and version: another one may print the same document differently. */
  readonly version: string
  /**
   * The document as PDF, its pages as large as its own `@page` says, tagged, with an outline of its headings; without
   * the hour at which it was printed.
   */
  pdf(html: string): Promise<Uint8Array>
  /** PNG pictures of the document's elements. */
  pictures(html: string, shots: Shots): Promise<Uint8Array[]>
}

/** Why there is no browser. */
export interface BrowserProblem {
  readonly problem: 'missing' | 'failed'
  /** What was found, for the author. */
  readonly message: string
  /** What to do, for the author. */
  readonly help: string
}
