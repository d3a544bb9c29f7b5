import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { version } from '../version.ts'
import { ownPackage } from './own-package.ts'

/** A folder with the package in it, as npm leaves it, and what npm recorded of where it is from. */
const installed = (resolved: unknown): { folder: string; place: string } => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trifold-own-')))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const place = join(folder, 'node_modules/trifold/dist/chunks')
  mkdirSync(place, { recursive: true })
  writeFileSync(join(folder, 'trifold 1.tgz'), '')
  writeFileSync(
    join(folder, 'node_modules/.package-lock.json'),
    JSON.stringify({ packages: { 'node_modules/trifold': { resolved } } }),
  )
  return { folder, place }
}

it('is the file that it was installed from', () => {
  const { folder, place } = installed('file:trifold%201.tgz')
  expect(ownPackage(join(folder, 'demo'), place)).toBe('file:../trifold 1.tgz')
  expect(ownPackage(folder, place)).toBe('file:trifold 1.tgz')
})

it.each([['https://packages.example/trifold.tgz'], [undefined], ['file:gone.tgz']])(
  'is its version where npm recorded %s',
  (resolved) => {
    const { folder, place } = installed(resolved)
    expect(ownPackage(folder, place)).toBe(`^${version}`)
  },
)

it('is its version where it was not installed', () => {
  expect(ownPackage('/demo')).toBe(`^${version}`)
})
