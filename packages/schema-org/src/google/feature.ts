/** Whether Google shows something for a feature today. */
export type FeatureStatus = 'live' | 'beta' | 'retired'

/**
 * What Google's documentation asks of a feature's markup. A requirement is a path of properties from the node
 * (`author.name`); `a|b` asks for one of the two.
 */
export interface GoogleFeature {
  readonly name: string
  /** Types of the nodes it is about, subtypes included. */
  readonly types: readonly string[]
  /** Only nodes with one of these properties are meant for the feature; without the list, all are. */
  readonly when?: readonly string[]
  readonly required: readonly string[]
  readonly recommended: readonly string[]
  readonly status: FeatureStatus
  /** The page of Google's documentation. */
  readonly source: string
  /** When that page was read, or, of a retired feature, when it went. */
  readonly asOf: string
}
