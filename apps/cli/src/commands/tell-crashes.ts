import type { Crash } from '@trifold/engine'
import type { Io } from '../terminal/io.ts'
import { printable } from '../terminal/printable.ts'
import { stackOf } from '../terminal/stack-of.ts'

/** Tells on standard error where the program itself failed, so that it can be reported. */
export const tellCrashes = (crashes: readonly Crash[], io: Io): void => {
  for (const { file, where, error } of crashes)
    io.stderr.write(
      `trifold: a fault of Trifold itself, in ${printable(where)} of ${printable(file)}. Please report it.\n${stackOf(error)}\n`,
    )
}
