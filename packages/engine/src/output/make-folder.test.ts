import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trifold-folder-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('makes a folder with those that lead to it, that may be there', () => {
  const path = join(folder, 'a/b/c')
  for (const wanted of [path, join(folder, 'a/b/d'), path]) makeFolder(wanted)
  expect(statSync(path).isDirectory()).toBe(true)
  expect(existsSync(join(folder, 'a/b/d'))).toBe(true)
})

it('leaves a folder as it is', () => {
  mkdirSync(join(folder, 'a'))
  expect(() => makeFolder(join(folder, 'a'))).not.toThrow()
})

it.each(['a', 'a/b'])('refuses a path that is, or leads through, a file: %s', (path) => {
  writeFileSync(join(folder, 'a'), '')
  expect(() => makeFolder(join(folder, path))).toThrow(/EEXIST|ENOTDIR/)
})

it.runIf(existsSync('/proc/self'))('gives up where the system makes nothing', () => {
  expect(() => makeFolder('/proc/trifold/a/b')).toThrow('ENOENT')
})
