import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { hashSources } from '../../apps/cli/scripts/hash-sources.mjs'

it('tells two builds of one version apart by any byte and any name of their sources, in any order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-sources-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('a.ts', 'one')
  write('b.ts', 'two')
  const before = hashSources(folder, ['a.ts', 'b.ts'])
  expect(before).toMatch(/^[0-9a-f]{16}$/)
  expect(hashSources(folder, ['b.ts', 'a.ts'])).toBe(before)
  const others = [hashSources(folder, ['a.ts'])]
  write('b.ts', 'twO')
  others.push(hashSources(folder, ['a.ts', 'b.ts']))
  write('c.ts', 'two')
  others.push(hashSources(folder, ['a.ts', 'c.ts']))
  expect(new Set([before, ...others]).size).toBe(4)
})
