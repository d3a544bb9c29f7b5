/** A stream that the command writes text to. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined
}

/** All that a run of the command knows of the world around it, so that tests can hand it another. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Results. */
  readonly stdout: Output
  /** What is piped into the command; undefined where nothing can be. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** Progress, wrong usage and failures. */
  readonly stderr: Output
  /** Milliseconds that only go up; for durations, never for content. */
  now(): number
}
