import { checkGraph } from '@trifold/schema-org'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../../articles/random.ts'
import { readTerms } from '../vocabulary/terms.ts'
import { faults, type MakeFault } from './faults.ts'
import { goodGraphs } from './good-graphs.ts'
import { type Mutable, placesOf } from './places.ts'

const terms = readTerms()
const times = 12
let graphs: Mutable[] = []

beforeAll(async () => {
  graphs = await goodGraphs()
})

/** A good graph with one fault in it, wherever chance finds a place for one. */
const spoil = (make: MakeFault, seed: number): { document: Mutable; pointer: string } => {
  const random = createRandom(seed)
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const document = structuredClone(random.pick(graphs))
    const places = placesOf(document, terms)
    if (places.length === 0) continue
    const pointer = make({ document, place: random.pick(places), places, random, terms })
    if (pointer !== undefined) return { document, pointer }
  }
  throw new Error('there is no place for this fault')
}

describe('the validator', () => {
  it('finds nothing in good graphs of many kinds', () => {
    expect(graphs.length).toBeGreaterThan(40)
    for (const document of graphs) {
      const found = checkGraph(document).filter(({ severity }) => severity !== 'info')
      expect(found, JSON.stringify(document).slice(0, 200)).toEqual([])
    }
  })

  it.each(faults)('finds %s', (_, code, make) => {
    for (let seed = 1; seed <= times; seed += 1) {
      const { document, pointer } = spoil(make, seed)
      const found = checkGraph(document).map((finding) => `${finding.code} ${finding.pointer}`)
      expect(found, JSON.stringify(document)).toContainEqual(
        expect.stringMatching(new RegExp(`^${code} ${escaped(pointer)}(/|$)`)),
      )
    }
  })

  it('is given two hundred faults and more', () => {
    expect(faults.length * times).toBeGreaterThanOrEqual(200)
  })
})

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
