import type { Readable, Writable } from 'node:stream'
import type { Guard } from '../guard/create-guard.ts'

/** A stream that the command writes text to. */
export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined
}

/** A terminal at which a person sits who can be asked. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** All that a run of the command knows of the world around it, so that tests can hand it another. */
export interface Io {
  /** What the command was called with; undefined where it is called from within a program, which keeps nothing of its runs. */
  readonly args?: readonly string[] | undefined
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Results. */
  readonly stdout: Output
  /** What is piped into the command; undefined where nothing can be. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined
  /** Progress, wrong usage and failures. */
  readonly stderr: Output
  /** Undefined where nobody can be asked. */
  readonly terminal?: Terminal | undefined
  /** Is given when the person wants no more of a run that takes long. */
  readonly signal?: AbortSignal | undefined
  /** Watches runs; undefined where a program has more to do than one. */
  readonly guard?: Guard | undefined
  /** Today where the person is, as in ISO 8601: for what is written once into a new article. */
  today(): string
  /** Milliseconds that only go up; for durations, never for content. */
  now(): number
}
