import { beforeAll, describe, expect, it } from 'vitest'
import { generateArticle } from '../../articles/generate-article.ts'
import { createRandom } from '../../articles/random.ts'
import { faultsOf } from '../faults.ts'
import { type Made, makeAll } from '../make-all.ts'
import { costOf, faultsOfCost } from './cost.ts'
import { again, type Pattern } from './pattern.ts'
import { patterns } from './patterns.ts'

/** Bytes of each; `PATTERN_BYTES=1048576` tries larger ones. */
const size = Number(process.env.PATTERN_BYTES ?? 16_384)
const patient = { timeout: 600_000 }

const sourceOf = (pattern: Pattern, bytes: number): string => {
  const made = pattern(bytes, createRandom(1))
  return typeof made === 'string' ? made : Buffer.from(made).toString('utf8')
}

/** Articles one behind the other, without their front matter. */
const articles = again((index) => generateArticle(index).replace(/^---\n.*?\n---\n/s, ''))

let prose = 0
beforeAll(async () => {
  const source = sourceOf(articles, size)
  // Not what compiling our own code takes.
  for (let round = 0; round < 2; round += 1) await makeAll(source)
  prose = await costOf(source)
}, patient.timeout)

const costsOf = async (pattern: Pattern, make: (source: string) => Promise<unknown>) => ({
  quarter: await costOf(sourceOf(pattern, size / 4), make as typeof makeAll),
  whole: await costOf(sourceOf(pattern, size), make as typeof makeAll),
  prose,
})

describe(`a source of ${size} bytes that is nothing but`, patient, () => {
  it.each(Object.keys(patterns))(
    '%s is built in every format, or refused with reasons, and takes no longer than its size explains',
    async (name) => {
      const pattern = patterns[name]
      if (pattern === undefined) throw new Error('no such pattern')
      const source = sourceOf(pattern, size)
      expect(source.length).toBeGreaterThan(size / 8)
      let made: Made | undefined
      const costs = await costsOf(pattern, async (text) => {
        made = await makeAll(text)
      })
      expect(made && faultsOf(source, made)).toEqual([])
      expect(faultsOfCost(costs)).toEqual([])
    },
  )
})

describe('the judge of costs', patient, () => {
  /** Goes over all that came before at each character. */
  const superlinear = async (source: string): Promise<void> => {
    let sum = 0
    const far = source.repeat(4)
    for (let end = 0; end < far.length; end += 1)
      for (let at = 0; at < end; at += 1) sum = (sum + far.charCodeAt(at)) % 65_521
    if (sum < 0) throw new Error('never')
  }

  it('finds a maker out whose time grows with the square', async () => {
    const costs = await costsOf(again('a'), superlinear)
    expect(faultsOfCost(costs).join()).toMatch(/as long as a quarter of it/)
  })

  it('finds a maker out that takes seven times as long as is due', async () => {
    const slow = async (): Promise<void> => {
      const before = process.cpuUsage()
      for (let used = 0; used < 7 * prose; ) {
        const { user, system } = process.cpuUsage(before)
        used = (user + system) / 1000
      }
    }
    expect(faultsOfCost(await costsOf(articles, slow))).toHaveLength(1)
  })

  it('finds nothing in articles as people write them', async () => {
    expect(faultsOfCost(await costsOf(articles, makeAll))).toEqual([])
  })
})
