import { beforeAll, describe, expect, it } from 'vitest'
import { type GraphDocument, type PrintedGraph, printedGraphs } from '../graphs/printed-graphs.ts'
import { type Context, coercingContext } from './contexts.ts'
import { base, canonical, type Quad, quadsOf, streamedQuadsOf, thereAndBack } from './processors.ts'

let graphs: PrintedGraph[] = []

beforeAll(async () => {
  graphs = await printedGraphs()
})

/** Texts, numbers and addresses that a document holds, each once. */
const valuesOf = (value: unknown, key = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, key))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => valuesOf(inner, name))
  if (key === '@context') return []
  if (key === '@type') return [`https://schema.org/${value}`]
  return [key === '@id' ? new URL(String(value), base).href : String(value)]
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** The same of its statements. */
const statedValues = (quads: readonly Quad[]): string[] =>
  quads
    .flatMap(({ subject, object }) => [subject, object])
    .flatMap(({ termType, value }) => (termType === 'BlankNode' ? [] : [value]))

/**
 * A statement by what a reader of schema.org takes from it. An address is the same as a text and as a reference: that
 * is all that the former context did to texts of properties that take addresses. The type of a date is not told.
 */
const reading = ({ subject, predicate, object }: Quad, coercing: Context): string => {
  const isAddress = Object.hasOwn(coercing, predicate.value.replace('https://schema.org/', ''))
  const value =
    isAddress && URL.canParse(object.value, base) ? new URL(object.value, base).href : object.value
  return [subject, predicate, { ...object, value }]
    .map((term) => ('termType' in term && term.termType === 'BlankNode' ? '_' : term.value))
    .join(' ')
}

/** Statements that one context reads in another way than the other. */
const differences = async (document: GraphDocument, coercing = coercingContext()): Promise<string[]> => {
  const readings = async (context?: Context) =>
    new Set((await quadsOf(document, context)).map((quad) => reading(quad, coercing)))
  const [plain, coerced] = [await readings(), await readings(coercing)]
  return [
    ...[...plain].filter((line) => !coerced.has(line)),
    ...[...coerced].filter((line) => !plain.has(line)),
  ]
}

const broken = (document: object): GraphDocument =>
  ({ '@context': 'https://schema.org', '@graph': [document] }) as unknown as GraphDocument

describe('JSON-LD processors', () => {
  it('state every value of a printed graph, and nothing else', async () => {
    for (const { name, document } of graphs)
      expect(distinct(statedValues(await quadsOf(document))), name).toEqual(distinct(valuesOf(document)))
  })

  it('expand, compact and flatten it without a loss', async () => {
    for (const { name, document } of graphs) {
      const again = await canonical(await quadsOf(await thereAndBack(document)))
      expect(again, name).toBe(await canonical(await quadsOf(document)))
    }
  })

  it('agree on what it says, whichever reads it', async () => {
    for (const { name, document } of graphs) {
      const streamed = await canonical(await streamedQuadsOf(document))
      expect(streamed, name).toBe(await canonical(await quadsOf(document)))
    }
  })

  it('read the same under schema.org’s context of today and the one that typed values', async () => {
    const coercing = coercingContext()
    expect(Object.keys(coercing).length).toBeGreaterThan(100)
    for (const { name, document } of graphs) expect(await differences(document, coercing), name).toEqual([])
  })
})

describe('the judges of processors', () => {
  it('miss a value under a key that the context does not know', async () => {
    const document = broken({ '@id': '#a', '@type': 'Article', 'x y:z': 'lost' })
    expect(distinct(statedValues(await quadsOf(document)))).not.toEqual(distinct(valuesOf(document)))
  })

  it('find a name that one context reads as an address, and the other does not', async () => {
    expect(
      await differences(broken({ '@id': '#a', '@type': 'Article', license: 'schema:Thing' })),
    ).toHaveLength(2)
  })

  it('tell two graphs apart', async () => {
    const [one, other] = [
      { '@id': '#a', name: 'A' },
      { '@id': '#a', name: 'B' },
    ].map(broken)
    expect(await canonical(await quadsOf(one))).not.toBe(await canonical(await quadsOf(other)))
  })
})
