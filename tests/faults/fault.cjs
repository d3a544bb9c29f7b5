/**
 * Loaded before a program by `node --require`: makes one of its calls to the file system go wrong, by what `FAULT` says (JSON).
 *
 * - `root`: calls that touch nothing in this folder do not count.
 * - `log`: a file that takes a line for each call that counts.
 * - `at`: which call goes wrong, the first one being 1; one in `FAULT` for all processes of a program.
 * - `how`: `before` or `after` the call the process is killed, or `amid` it, when half of what is to be written is there; any
 *   other word is the code of an error that the call throws, once; with `disk`, there is room for so many bytes, then none.
 * - `mark`: a file that the first process to be hit makes, so that no other is.
 */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const { resolve } = require('node:path')
const { Buffer } = require('node:buffer')

const fault = JSON.parse(process.env.FAULT ?? '{}')
const original = { ...fs }
const promised = { ...fs.promises }
const opened = new Set()
let calls = 0
let room = fault.disk

/** Whether a call is about the folder: its path is in it, or its file was opened there. */
const counts = (first) =>
  typeof first === 'number' ? opened.has(first) : resolve(String(first)).startsWith(fault.root)

const hitOnce = () => {
  try {
    original.closeSync(original.openSync(fault.mark, 'wx'))
    return true
  } catch {
    return false
  }
}

const die = () => {
  process.kill(process.pid, 'SIGKILL')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

const errorOf = (code, name, path) =>
  Object.assign(new Error(`${code}: made to fail, ${name} '${path}'`), { code, syscall: name, path })

const halfOf = (data) => Buffer.from(data).subarray(0, Math.ceil(Buffer.from(data).length / 2))

/** What is to be written by a call, if it writes. */
const dataOf = (name, args) => (/^(write|append)/.test(name) ? args[1] : undefined)

const half = (name, args) => {
  const data = dataOf(name, args)
  if (data !== undefined) original[`${name.replace(/Sync$/, '')}Sync`](args[0], halfOf(data))
}

const disk = (name, args, perform) => {
  const full = original.existsSync(fault.mark)
  const data = dataOf(name, args)
  if (!full && data === undefined) return perform()
  const bytes =
    data === undefined ? Buffer.alloc(0) : Buffer.from(data).subarray(name === 'writeSync' ? args[2] : 0)
  if (!full && bytes.length <= room) {
    room -= bytes.length
    return perform()
  }
  if (/^(rm|rename|unlink|close)/.test(name)) return perform()
  const rest = full ? 0 : room
  hitOnce()
  if (rest > 0) {
    const written = original[`${name.replace(/Sync$/, '')}Sync`](args[0], bytes.subarray(0, rest))
    if (name === 'writeSync') return written
  }
  throw errorOf('ENOSPC', name, args[0])
}

const strike = (name, args, perform) => {
  if (!counts(args[0])) return perform()
  calls += 1
  if (fault.log !== undefined) original.appendFileSync(fault.log, `${name}\n`)
  if (fault.disk !== undefined) return disk(name, args, perform)
  if (calls !== fault.at || !hitOnce()) return perform()
  if (!['before', 'amid', 'after'].includes(fault.how)) throw errorOf(fault.how, name, args[0])
  if (fault.how === 'amid') half(name, args)
  if (fault.how === 'after') perform()
  return die()
}

const names = [
  'write',
  'writeFile',
  'appendFile',
  'rename',
  'mkdir',
  'rm',
  'rmdir',
  'unlink',
  'copyFile',
  'link',
  'symlink',
]

for (const name of names) {
  const sync = `${name}Sync`
  fs[sync] = (...args) => strike(sync, args, () => original[sync](...args))
  if (promised[name] !== undefined)
    fs.promises[name] = async (...args) => strike(name, args, () => promised[name](...args))
}

fs.openSync = (path, flags, ...rest) => {
  const open = () => {
    const file = original.openSync(path, flags, ...rest)
    if (counts(path)) opened.add(file)
    return file
  }
  return /[wa+]/.test(String(flags)) ? strike('openSync', [path], open) : open()
}
fs.closeSync = (file) => {
  opened.delete(file)
  return original.closeSync(file)
}

syncBuiltinESMExports()
