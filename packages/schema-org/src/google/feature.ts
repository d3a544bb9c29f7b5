import type { AppearanceStatus } from '@trifold/core'

/**
 * What Google's documentation asks of a feature's markup. A requirement is a path of properties from the node
 * (`author.name`); `a|b` asks for one of the two.
 */
export interface GoogleFeature {
  readonly name: string
  /** Types of the nodes it is about, subtypes included. */
  readonly types: readonly string[]
  /** Subtypes that it is not about. */
  readonly except?: readonly string[]
  /** Only nodes with one of these properties are meant for the feature; without the list, all are. */
  readonly when?: readonly string[]
  /** Only nodes that have one of these types, too. */
  readonly alsoOf?: readonly string[]
  readonly required: readonly string[]
  readonly recommended: readonly string[]
  readonly status: AppearanceStatus
  /** The page of the documentation. */
  readonly source: string
  /** The day on which that page was last read, `YYYY-MM-DD`. */
  readonly asOf: string
  /** Of a retired feature, when it went: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly retired?: string
  /** Where or for whom it is shown, if not everywhere: a sentence. */
  readonly note?: string
}
