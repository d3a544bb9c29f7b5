/**
 * The vocabulary as the package's build writes it: names without the namespace, lists joined by spaces, so that
 * the whole is small and one `JSON.parse` makes it usable.
 */
export interface VocabularyIndex {
  /** Type → its parents. */
  readonly types: Readonly<Record<string, string>>
  /** Property → `domains|ranges`. */
  readonly properties: Readonly<Record<string, string>>
  /** Enumeration member → the enumerations it belongs to. */
  readonly members: Readonly<Record<string, string>>
  /** Superseded type or property → the term to use in its place. */
  readonly superseded: Readonly<Record<string, string>>
}
