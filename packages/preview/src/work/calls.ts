import type { RenderWork } from './render-work.ts'

/** The methods of the work that a thread is asked for. */
export type Method = Exclude<keyof RenderWork, 'close' | 'interrupt'>

/** What a thread is asked. */
export interface Call {
  readonly id: number
  readonly method: Method
  readonly given: readonly unknown[]
}

/** What it answers: a value, or what was thrown. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly thrown: Thrown }

/** An error as plain data: a thread's copy of one loses its name. */
export interface Thrown {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
}

/** What was thrown as plain data; the message of its cause stands behind its own. */
export const thrownOf = (error: unknown): Thrown => {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined }
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return { name: error.name, message: error.message + cause, stack: error.stack }
}

/** The error that was thrown in the thread, by the name that it has there. */
export const errorOf = ({ name, message, stack }: Thrown): Error =>
  Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) })
