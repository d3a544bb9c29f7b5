import { replay } from '@trifold/engine/unchanged'
import { duration } from '../report/text/duration.ts'
import { invocationOf } from './invocation.ts'

/**
 * Ends a build in which nothing has changed, before anything else is loaded: says whether it did. It tells what the build would
 * have told.
 */
export const replayRun = (): boolean => {
  const { stdout, env } = process
  const cwd = workingFolder()
  if (cwd === undefined) return false
  const asked = invocationOf({ args: process.argv.slice(2), cwd, env, stdout })
  const found = asked === undefined ? undefined : replay(asked.place, asked.key)
  if (found === undefined) return false
  stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that has seen enough closes the pipe.
    if (code === 'EPIPE') return
    process.stderr.write(`trifold: the report could not be written: ${message}\n`)
    process.exit(3)
  })
  const [before = '', ...after] = found.report
  stdout.write(before)
  for (const part of after) {
    stdout.write(duration(performance.now()))
    stdout.write(part)
  }
  process.exitCode = found.status
  return true
}

/** Undefined if it has been deleted; the command itself says so. */
const workingFolder = (): string | undefined => {
  try {
    return process.cwd()
  } catch {
    return undefined
  }
}
