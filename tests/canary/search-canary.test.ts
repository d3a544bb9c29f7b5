import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { expect, it, onTestFinished } from 'vitest'
import { canariesIn, canary, holdsCanary, spellings } from './search-canary.ts'

it.each(Object.entries(spellings))('finds the words: %s', (_, spelling) => {
  expect(holdsCanary(Buffer.from(`before ${spelling} after`, 'latin1'))).toBe(true)
})

it.each([
  ['an archive', zipSync({ 'ppt/media/a.xml': [strToU8(`<a>${canary}</a>`), { level: 9 }] })],
  ['an archive in an archive', zipSync({ a: zipSync({ b: strToU8(canary) }, { level: 9 }) })],
  ['compressed data', gzipSync(strToU8(canary.repeat(9)))],
  [
    'an address that holds an archive',
    strToU8(`<a href="data:x;base64,${Buffer.from(zipSync({ b: strToU8(canary) })).toString('base64')}">`),
  ],
])('finds the words in %s', (_, content) => {
  expect(holdsCanary(content)).toBe(true)
})

it('finds nothing where nothing is, and names the file where something is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-canary-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'clean'), 'Kanarienvogel')
  expect(canariesIn(folder)).toEqual([])
  writeFileSync(join(folder, 'leaky'), canary)
  expect(canariesIn(folder)).toEqual(['leaky'])
})
