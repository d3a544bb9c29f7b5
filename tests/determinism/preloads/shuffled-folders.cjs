const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

/** Folders list their files in another order in each process and at each look, as file systems may. */
let state = process.pid
const random = () => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
  return state / 2 ** 32
}
const shuffled = (list) =>
  list
    .map((entry) => ({ entry, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)

const { readdirSync, readdir, opendirSync, opendir } = fs
const { readdir: readLater } = fs.promises
fs.readdirSync = (...args) => shuffled(readdirSync(...args))
fs.readdir = (...args) => {
  const done = args.pop()
  readdir(...args, (error, list) => done(error, list && shuffled(list)))
}
fs.promises.readdir = async (...args) => shuffled(await readLater(...args))
// Nothing of ours reads folders entry by entry; were something to begin to, this says that it escapes the shuffling.
const refuse = () => {
  throw new Error('a folder is read entry by entry, which this test does not shuffle')
}
fs.opendirSync = opendirSync && refuse
fs.opendir = opendir && refuse
fs.promises.opendir = refuse
syncBuiltinESMExports()
