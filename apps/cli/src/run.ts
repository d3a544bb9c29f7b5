import { CommanderError } from 'commander'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { ChoiceError } from './program/one-of.ts'
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

const choiceText = async ({ message, given, choices }: ChoiceError): Promise<string> => {
  // Only a mistake has to wait for it.
  const { closest } = await import('@trifold/core')
  const meant = closest(given, choices)
  return meant === undefined ? message : `${message}. Did you mean ${JSON.stringify(meant)}?`
}

const tellFailure = async (error: unknown, io: Io): Promise<ExitCode> => {
  // commander has printed its message already; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
  if (error instanceof ChoiceError) {
    io.stderr.write(`${told(await choiceText(error), io)}\n`)
    return exitCodes.usage
  }
  const name = error instanceof Error ? error.name : ''
  // Somebody wanted no more of it, and knows.
  if (name === 'AbortError') return exitCodes.internal
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
  // Node's own errors of files and sockets: what stands in the way is named in them, and a stack helps nobody.
  if (error instanceof Error && 'syscall' in error) {
    io.stderr.write(`${told(`the file system refused: ${error.message}`, io)}\n`)
    return exitCodes.internal
  }
  io.stderr.write(`trifold: a fault of Trifold itself. Please report it.\n${stackOf(error)}\n`)
  return exitCodes.internal
}
