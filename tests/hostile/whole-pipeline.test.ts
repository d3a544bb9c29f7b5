import { arrange, deckFor } from '@trifold/deck'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileText } from '../articles/compile-text.ts'
import { createContext } from '../articles/render-article.ts'
import { arbitrarySource } from './arbitrary-source.ts'
import { faultsOf } from './faults.ts'
import { makeAll } from './make-all.ts'

/** `ROUNDS=2000` tries more, and `SEED=7` others. */
const runs = { seed: Number(process.env.SEED ?? 20261123), numRuns: Number(process.env.ROUNDS ?? 150) }
const patient = { timeout: Math.max(180_000, runs.numRuns * 2_000) }

/** By how many px the slides of a source hold more than there is room for. */
const overflowsOf = async (source: string, change?: (slots: object) => void): Promise<number[]> => {
  const { article } = compileText(source)
  if (article === undefined) return []
  const { deck, ruler } = await deckFor(article, { name: 'slides' }, {}, createContext())
  if (deck === undefined) return []
  const { geometry, lang } = deck
  return deck.slides.map((slide) => {
    const changed = structuredClone(slide)
    change?.(changed.slots)
    return arrange(changed, { geometry, ruler, lang }).over
  })
}

describe('any source', () => {
  it(
    'is built in every format or refused with reasons, at places in it, and twice alike',
    patient,
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitrarySource, async (source) => {
          const made = await makeAll(source)
          expect(faultsOf(source, made)).toEqual([])
          expect(await makeAll(source)).toEqual(made)
        }),
        runs,
      )
    },
  )

  it('becomes slides that hold no more than they have room for', patient, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySource, async (source) => {
        expect((await overflowsOf(source)).filter((over) => over > 1)).toEqual([])
      }),
      runs,
    )
  })
})

describe('the judge', () => {
  it('sees a finding that stands outside its file, and a format that gives nothing', async () => {
    const made = await makeAll('# A\n\n[b]()\n')
    const [finding] = made.diagnostics
    if (finding === undefined) throw new Error('nothing is told of a link without an address')
    const moved = { ...made, diagnostics: [{ ...finding, line: 4, endLine: 5 }], silent: ['html'] }
    expect(faultsOf('# A\n\n[b]()\n', made)).toEqual([])
    expect(faultsOf('# A\n\n[b]()\n', moved)).toHaveLength(2)
    expect(faultsOf('# A\n', { ...made, files: {}, diagnostics: [] })).toHaveLength(1)
  })

  it('sees a slide whose text is three times as large', async () => {
    const source = `# A\n\n${Array.from({ length: 8 }, (_, index) => `- Item ${index} of a list`).join('\n')}\n`
    const larger = (slots: object) => {
      for (const slot of Object.values(slots)) slot.size *= 3
    }
    expect((await overflowsOf(source)).some((over) => over > 1)).toBe(false)
    expect((await overflowsOf(source, larger)).some((over) => over > 1)).toBe(true)
  })
})
