import type { Command } from 'commander'
import type { ExitCode } from '../exit-code.ts'
import type { Io } from '../terminal/io.ts'

/** Takes the exit status of the command that was called. */
export type Finish = (code: ExitCode) => void

/** Adds a command to the program. Its own module is loaded when it is called. */
export type AddCommand = (program: Command, io: Io, finish: Finish) => void
