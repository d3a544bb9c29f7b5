import { expect, it } from 'vitest'
import { fragmentsOf } from './fragment.ts'

const named = (...pairs: [name: string, key: string][]) => pairs.map(([name, key]) => ({ name, key }))

it('names a thing by its name', () => {
  expect(fragmentsOf(named(['Ada Ω', ''], ['b.c', '']))).toEqual(['ada-ω', 'b-c'])
})

it('tells things of one name apart, whatever their order', () => {
  const things = named(['a', 'x/a.png'], ['b', 'b'], ['A', 'y/a.png'])
  const fragments = fragmentsOf(things)
  expect(new Set(fragments).size).toBe(3)
  expect(fragments[1]).toBe('b')
  expect(fragmentsOf(things.toReversed())).toEqual(fragments.toReversed())
})

it('numbers what is alike in all', () => {
  expect(fragmentsOf(named(['a', 'x'], ['a', 'x']))).toEqual(['a', 'a-2'])
})

it('hashes what has no letters', () => {
  expect(fragmentsOf(named(['…', 'x'], ['!', 'y']))).toEqual([
    expect.stringMatching(/^\w{7}$/),
    expect.stringMatching(/^\w{7}$/),
  ])
})
