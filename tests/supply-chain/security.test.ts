import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './lock.ts'

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8')

/** The cells of a table's rows, without its head. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:from|---)/.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

/** Where links of a text lead in the repository. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path)

const holdsTests = (path: string): boolean =>
  existsSync(join(root, path)) &&
  statSync(join(root, path)).isDirectory() &&
  readdirSync(join(root, path), { recursive: true }).some((name) => String(name).endsWith('.test.ts'))

describe('SECURITY.md', () => {
  it('says of every threat from whom, what, what is done, and which tests hold it', () => {
    const rows = rowsOf(page)
    expect(rows.length).toBeGreaterThan(12)
    for (const row of rows) {
      expect(row).toHaveLength(4)
      const held = pathsIn(row[3] ?? '')
      expect(held.length, row[1]).toBeGreaterThan(0)
      expect(held.filter((path) => !holdsTests(path))).toEqual([])
    }
  })

  it('tells of every folder of tests that is there for safety', () => {
    const held = rowsOf(page).flatMap((row) => pathsIn(row[3] ?? ''))
    const folders = ['canary', 'determinism', 'faults', 'hostile', 'injection', 'supply-chain']
    const there = folders.map((name) => `tests/${name}`).filter(holdsTests)
    expect(there.filter((path) => !held.includes(path))).toEqual([])
  })

  it('is judged by what finds a folder without tests, and one that is not there', () => {
    expect(['tests/supply-chain', 'docs', 'tests/no-such-folder'].map(holdsTests)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('leads only to what is there, and is led to by the README and the guide for contributors', () => {
    expect(pathsIn(page).filter((path) => !existsSync(join(root, path)))).toEqual([])
    for (const file of ['README.md', 'CONTRIBUTING.md'])
      expect(pathsIn(readFileSync(join(root, file), 'utf8'))).toContain('SECURITY.md')
  })
})
