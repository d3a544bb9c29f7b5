import { run } from './run.ts'

// A reader that has seen enough (`trifold check | head`) closes the pipe; that is no fault of anyone.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

// Not process.exit(): what is still to be written to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => performance.now(),
})
