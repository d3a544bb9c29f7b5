import { CommanderError } from 'commander'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { createProgram } from './program.ts'
import type { Io } from './terminal/io.ts'
import { printableLines } from './terminal/printable.ts'
import { stackOf } from './terminal/stack-of.ts'
import { widthOf } from './terminal/width-of.ts'
import { wrap } from './terminal/wrap.ts'

/** Runs the command with the arguments that follow its name. Never throws: what goes wrong is told and becomes a status. */
export const run = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.clean
  const program = createProgram(io, (finished) => {
    code = finished
  })
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return exitCodes.usage
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return tellFailure(error, io)
  }
}

const told = (message: string, { stderr }: Io): string =>
  wrap(`trifold: ${printableLines(message)}`, { width: widthOf(stderr), first: 0, indent: 2 })

const tellFailure = (error: unknown, io: Io): ExitCode => {
  // commander has printed its message already; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
  const name = error instanceof Error ? error.name : ''
  // The engine's errors are told by name: to import their classes would load the engine for `--version`.
  if (error instanceof Error && name === 'UsageError') {
    io.stderr.write(`${told(error.message, io)}\n`)
    return exitCodes.usage
  }
  if (error instanceof Error && name === 'EngineError') {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
    io.stderr.write(`${told(error.message + cause, io)}\n`)
    return exitCodes.internal
  }
  io.stderr.write(`trifold: a fault of Trifold itself. Please report it.\n${stackOf(error)}\n`)
  return exitCodes.internal
}
