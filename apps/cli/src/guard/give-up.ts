import { closeSync, writeSync } from 'node:fs'
import { exitCodes } from '../exit-code.ts'
import { printable } from '../terminal/printable.ts'

/** Ends a run at an article that does not end. */
export const giveUp = (file: string): never => {
  writeSync(2, `trifold: ${printable(file)} takes more than 10 s; the run is given up.\n`)
  // Node would tell of a debugger there, since whoever interrupted this process came by the same way.
  closeSync(2)
  process.exit(exitCodes.internal)
}
