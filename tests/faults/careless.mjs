/**
 * A program that does to its outputs what a careless one does: the harness has to find it out. It makes a text and a page of
 * every article, rightly so as long as nothing goes wrong.
 *
 *     node careless.mjs VICE ARTICLES OUTPUTS
 *
 * - `in-place`: writes over the former output, piece by piece, and ends with 0 whatever the system refuses.
 * - `trusting`: the same, and takes an output that is younger than its article for a good one.
 * - `clearing`: empties the folders of outputs first.
 * - `littering`: leaves a temporary among the outputs.
 * - `haunting`: leaves a process behind.
 * - `boasting`: writes with care, but ends with 0 whatever the system refuses.
 */
import { spawn } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const [vice, articles, outputs] = process.argv.slice(2)
const pieces = 40

const writeInPlace = (path, text) => {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'w')
  const size = Math.ceil(text.length / pieces)
  for (let at = 0; at < text.length; at += size) writeSync(file, Buffer.from(text.slice(at, at + size)))
  closeSync(file)
}

const writeByRename = (path, text) => {
  const temporary = join(outputs, '.trifold/tmp', '1')
  try {
    writeInPlace(temporary, text)
    mkdirSync(dirname(path), { recursive: true })
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}

const write = ['in-place', 'trusting'].includes(vice) ? writeInPlace : writeByRename

const isYounger = (path, source) => {
  try {
    return statSync(path).mtimeMs >= statSync(source).mtimeMs
  } catch {
    return false
  }
}

const build = (name) => {
  const source = join(articles, name)
  const text = readFileSync(source, 'utf8').repeat(40)
  const folder = join(outputs, name.replace(/\.md$/, ''))
  if (vice === 'clearing') rmSync(folder, { recursive: true, force: true })
  for (const file of ['article.md', 'article.html']) {
    const path = join(folder, file)
    if (vice !== 'trusting' || !isYounger(path, source)) write(path, `${file}\n${text}`)
  }
}

try {
  for (const name of readdirSync(articles).filter((file) => file.endsWith('.md'))) build(name)
} catch (error) {
  process.stderr.write(`${error}\n`)
}
if (vice === 'littering') writeInPlace(join(outputs, '.trifold/careless.tmp'), 'Not an output.\n')
if (vice === 'haunting')
  spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)'], { detached: true, stdio: 'ignore' }).unref()
