import { exitCodes } from './exit-code.ts'
import { createGuard, type Guard } from './guard/create-guard.ts'
import { run } from './run.ts'
import { stackOf } from './terminal/stack-of.ts'
import { listenForStop, type StopSignals } from './terminal/stop-signals.ts'

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

let stop: StopSignals | undefined
let guard: Guard | undefined
/** Commands that are over when their one run is; a debugger stops them wherever it likes. */
const isGuarded =
  /^(build|check)$/.test(process.argv[2] ?? '') &&
  !/--inspect/.test(`${process.execArgv} ${process.env.NODE_OPTIONS}`)

const ended = run(process.argv.slice(2), {
  args: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  // Opened when it is asked for: most runs read nothing.
  get stdin() {
    return process.stdin
  },
  // Asked for by runs that have something to end; all others end at once.
  get signal() {
    stop ??= listenForStop(process)
    return stop.signal
  },
  get guard() {
    if (isGuarded) guard ??= createGuard()
    return guard
  },
  stdout: process.stdout,
  stderr: process.stderr,
  get terminal() {
    const { stdin, stdout } = process
    if (!stdin.isTTY || !stdout.isTTY) return undefined
    // A terminal that nobody gave a size says 0, and questions would be cut to nothing.
    stdout.columns ||= 80
    stdout.rows ||= 24
    return { input: stdin, output: stdout }
  },
  today: () => {
    const date = new Date()
    const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    return parts.map((part) => String(part).padStart(2, '0')).join('-')
  },
  now: () => performance.now(),
})

// Not process.exit(): what is still to be written to a pipe would be lost.
void ended.then((code) => {
  process.exitCode = code
  stop?.end()
})
