import { exitCodes } from './exit-code.ts'
import { run } from './run.ts'
import { stackOf } from './terminal/stack-of.ts'

/** Ends at once: what could not be written, or escaped every catch, is beyond mending. */
const fail = (message: string): never => {
  process.stderr.write(`trifold: ${message}\n`)
  process.exit(exitCodes.internal)
}

// A reader that has seen enough (`trifold check | head`) closes the pipe; that is no fault of anyone.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) =>
    error.code === 'EPIPE' ? undefined : fail(`the report could not be written: ${error.message}`),
  )
// Node's own status for this would be 1, which says that the content has errors.
process.on('uncaughtException', (error) => fail(stackOf(error)))

// Not process.exit(): what is still to be written to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  // Opened when it is asked for: most runs read nothing.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => performance.now(),
})
