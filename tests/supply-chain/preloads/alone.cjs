const childProcess = require('node:child_process')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')
const { syncBuiltinESMExports } = require('node:module')

/** Ends a process that asks the network for anything, or starts another program than Node. */
const refuse =
  (what) =>
  (...args) => {
    process.stderr.write(`${what}: ${JSON.stringify(args[0])}\n`)
    process.reallyExit(86)
  }
net.Socket.prototype.connect = refuse('connects')
dgram.createSocket = refuse('opens a socket')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse('asks for a name')
  dns.promises[name] = refuse('asks for a name')
}
for (const name of ['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync']) {
  const start = childProcess[name]
  childProcess[name] = (program, ...args) =>
    (program === process.execPath ? start : refuse('starts a program'))(program, ...args)
}
globalThis.fetch = refuse('fetches')
syncBuiltinESMExports()
