import { spawnSync } from 'node:child_process'
import { closeSync } from 'node:fs'
import { exitCodes } from '../exit-code.ts'

/** Has another process do what this one was called for, with some variables of its own, and ends as that one does. */
export const beginAnew = (variables: Readonly<Record<string, string>>): never => {
  const { status, signal } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  })
  // Node would tell of a debugger there, since whoever interrupted this one came by the same way.
  closeSync(2)
  if (signal !== null) process.kill(process.pid, signal)
  process.exit(status ?? exitCodes.internal)
}
