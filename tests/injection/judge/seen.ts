/** What a document did, or waits to do, that it must not. */
export const deeds = ['script', 'dialog', 'navigation', 'window', 'waiting', 'hang'] as const

export interface Seen {
  readonly deed: (typeof deeds)[number]
  readonly what: string
  readonly address: string
}
