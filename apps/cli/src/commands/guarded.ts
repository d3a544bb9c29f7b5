import type { ContentRequest, Processes } from '@trifold/engine'
import type { Io } from '../terminal/io.ts'

/** Runs something under the guard that there is, if there is one. Without other processes, nothing can be begun anew. */
export const guarded = <Value>(
  { guard }: Pick<Io, 'guard'>,
  processes: Processes | undefined,
  run: () => Promise<Value>,
): Promise<Value> => (guard === undefined ? run() : guard.watch(run, processes !== undefined))

/** Has the guard know of the file that is at work. */
export const noting =
  (
    { guard }: Pick<Io, 'guard'>,
    step: NonNullable<ContentRequest['onProgress']>,
  ): NonNullable<ContentRequest['onProgress']> =>
  (done, total, file) => {
    guard?.at(file)
    step(done, total, file)
  }
