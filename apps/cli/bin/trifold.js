#!/usr/bin/env node
// A script, not a module: Node's loader of modules takes longer to start than the command needs to say its version.
const { keepCompiled, loadEntry, tuneForBuilds } = require('../dist/load.cjs')

// Other commands, and those that end in a fault, run little of the code, and only what has run is compiled.
process.on('exit', (code) => {
  if (code < 2 && /^(build|check)$/.test(process.argv[2] ?? '')) keepCompiled()
})
tuneForBuilds()
// Where nothing has changed, nothing else has to be loaded.
if (!loadEntry('replay').replayRun()) loadEntry('cli')
