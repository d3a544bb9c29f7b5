import { expect, it } from 'vitest'
import { lostFromReadmes } from './lost-from-readmes.ts'
import { readmes } from './readmes.ts'

// The other half has a file of its own, so that two run at a time.
const half = readmes.filter(({ name }) => name >= 'm')

it('of every installed package compile, and lose nothing in any format', async () => {
  expect(half.length).toBeGreaterThan(75)
  expect(await lostFromReadmes(half)).toEqual({})
}, 600_000)
