import { expect, it } from 'vitest'
import { oneIn } from '../articles/extent.ts'
import { lostFromReadmes } from './lost-from-readmes.ts'
import { readmes } from './readmes.ts'

it('READMEs of installed packages compile, and lose nothing in any format', async () => {
  const some = oneIn(4, readmes)
  expect(some.length).toBeGreaterThan(75)
  expect(await lostFromReadmes(some)).toEqual({})
})
