/** A program as a user would start it. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  /** The folder that it runs in. */
  readonly cwd: string
  /** All of its environment: nothing of the bench’s own reaches it. */
  readonly env: Readonly<Record<string, string>>
}

/** How a program ended and what it printed. */
export interface Ended {
  readonly status: number | null
  /** Standard output and error, as they came. */
  readonly printed: string
}
