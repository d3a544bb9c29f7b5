#!/usr/bin/env node
import { createRequire } from 'node:module'

const { keepCompiled, loadEntry, tuneForBuilds } = createRequire(import.meta.url)('../dist/load.cjs')
// Other commands, and those that end in a fault, run little of the code, and only what has run is compiled.
process.on('exit', (code) => {
  if (code < 2 && /^(build|check)$/.test(process.argv[2] ?? '')) keepCompiled()
})
tuneForBuilds()
// Where nothing has changed, nothing else has to be loaded.
if (!loadEntry('replay').replayRun()) loadEntry('cli')
