import { describe, expect, it } from 'vitest'
import { createRandom } from '../../articles/random.ts'
import { faultsOf } from '../faults.ts'
import { makeAll } from '../make-all.ts'
import { patterns } from './patterns.ts'

/** Bytes of each; `PATTERN_BYTES=65536` tries larger ones. */
const size = Number(process.env.PATTERN_BYTES ?? 2048)

describe(`a source of ${size} bytes that is nothing but`, { timeout: 120_000 }, () => {
  it.each(Object.keys(patterns))('%s is built in every format, or refused with reasons', async (name) => {
    const made = patterns[name]?.(size, createRandom(1)) ?? ''
    const source = typeof made === 'string' ? made : Buffer.from(made).toString('utf8')
    expect(source.length).toBeGreaterThan(size / 8)
    expect(faultsOf(source, await makeAll(source))).toEqual([])
  })
})
