import { EngineError } from '../errors.ts'
import type { Crash } from '../report.ts'

/** What a process is told: how to begin, then what to do. */
export type Order<Start, Task> =
  | { readonly start: Start }
  | { readonly tasks: readonly { readonly number: number; readonly task: Task }[] }

/** What a process tells: that it has begun, each answer, or what makes going on useless. */
export type Telling<Answer> =
  | { readonly ready: true }
  | { readonly number: number; readonly answer: Answer }
  | { readonly failure: SentError }

/** What was thrown, as something that can be sent to another process: errors lose their names on the way, and not all can be sent. */
export interface SentError {
  readonly name: string
  readonly message: string
  readonly stack?: string | undefined
  /** The message of its cause. */
  readonly cause?: string | undefined
}

export const sendableError = (error: unknown): SentError => {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) }
  const { name, message, stack, cause } = error
  return { name, message, stack, cause: cause instanceof Error ? cause.message : undefined }
}

/** An error that was sent, as those who catch it know it. */
export const receivedError = ({ name, message, stack, cause }: SentError): Error => {
  const options = cause === undefined ? {} : { cause: new Error(cause) }
  const error = name === 'EngineError' ? new EngineError(message, options) : new Error(message, options)
  if (stack !== undefined) error.stack = stack
  return error
}

/** A crash as it can be sent. */
export type SentCrash = Omit<Crash, 'error'> & { readonly error: SentError }

export const sendableCrashes = (crashes: readonly Crash[]): SentCrash[] =>
  crashes.map((crash) => ({ ...crash, error: sendableError(crash.error) }))

export const receivedCrashes = (crashes: readonly SentCrash[]): Crash[] =>
  crashes.map((crash) => ({ ...crash, error: receivedError(crash.error) }))
