import { jsonldRenderer } from '@trifold/jsonld'
import { describe, expect, it } from 'vitest'
import { anyPicture } from '../../articles/any-picture.ts'
import { compileText } from '../../articles/compile-text.ts'
import { createContext } from '../../articles/render-article.ts'

/** A generator of numbers below a bound; the same seed gives the same numbers (mulberry32). */
const seeded = (seed: number) => {
  let state = seed
  return (bound: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}
type Random = ReturnType<typeof seeded>

const shuffled = <Item>(items: readonly Item[], random: Random): Item[] => {
  const list = [...items]
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = random(index + 1)
    // Both indexes are inside the list.
    ;[list[index], list[other]] = [list[other] as Item, list[index] as Item]
  }
  return list
}

const frontmatter = `---
title: Waves
canonical: https://example.org/waves
image: images/cover.png
authors:
  - { name: Ada, url: https://example.org/ada }
  - { name: Ada, url: https://example.net/ada }
sources:
  - { title: Tides, url: https://example.org/tides }
  - { title: Tides, url: https://example.net/tides }
---
`

/** A part of an article, WORD its text; `named` says that the author gave it a name, or that its words are none. */
const pieces: { text: string; named: boolean }[] = [
  { text: 'A paragraph of WORD.', named: true },
  { text: '### A heading\n\nWith WORD below.', named: true },
  { text: ':::definition\n\n**Reach** is WORD.\n\n:::', named: true },
  { text: ':::definition{#far}\n\n**Range:** how far WORD carries.\n\n:::', named: true },
  { text: ':::comparison Side by side\n\n| | A | B |\n| - | - | - |\n| x | WORD | z |\n\n:::', named: true },
  { text: ':::comparison{#pairs}\n\n| | A | B |\n| - | - | - |\n| x | WORD | z |\n\n:::', named: true },
  { text: ':::comparison\n\n| | A | B |\n| - | - | - |\n| x | WORD | z |\n\n:::', named: false },
  { text: ':::story Once\n\n1. WORD.\n2. Then.\n\n:::', named: true },
  { text: ':::story\n\n1. **A day.** WORD.\n2. Then.\n\n:::', named: false },
  { text: ':::key-points\n\n- WORD.\n- More.\n\n:::', named: false },
  { text: ':::faq Asked\n\n### Why WORD?\n\nSo.\n\n:::', named: true },
  { text: ':::steps\n\n1. WORD.\n2. On.\n\n:::', named: false },
  { text: '![The WORD](images/one.png)', named: true },
  { text: '![The same WORD](other/one.png)', named: true },
  { text: '[![The walk](walk.png)](https://youtu.be/dQw4w9WgXcQ)\n\nOr WORD.', named: true },
]

const options = jsonldRenderer.options.parse({ faq: true, steps: true })

/** The ids of an article of these parts, sorted. */
const idsOf = async (parts: readonly string[], meta = frontmatter): Promise<string[]> => {
  const { article, diagnostics } = compileText(`${meta}${parts.join('\n\n')}\n`)
  if (article === undefined) throw new Error(JSON.stringify(diagnostics))
  const { files } = await jsonldRenderer.render(article, options, { ...createContext(), asset: anyPicture })
  const { '@graph': graph } = JSON.parse(String(files[0]?.content)) as { '@graph': { '@id': string }[] }
  const ids = graph.map((node) => node['@id'])
  expect(new Set(ids).size).toBe(ids.length)
  return ids.sort()
}

const texts = pieces.map(({ text }) => text.replace('WORD', 'water'))
const difference = (before: readonly string[], after: readonly string[]): string[][] => [
  before.filter((id) => !after.includes(id)),
  after.filter((id) => !before.includes(id)),
]

describe('the ids of a graph', () => {
  it('are of every kind of node, so that the rest means something', async () => {
    expect(await idsOf(texts)).toHaveLength(22)
  })

  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'stay when blocks change places (%i)',
    async (seed) => {
      expect(await idsOf(shuffled(texts, seeded(seed)))).toEqual(await idsOf(texts))
    },
  )

  it('stay when authors and sources change places', async () => {
    const lines = frontmatter.split('\n')
    const swapped = [
      ...lines.slice(0, 5),
      lines[6],
      lines[5],
      lines[7],
      lines[9],
      lines[8],
      ...lines.slice(10),
    ]
    expect(await idsOf(texts, swapped.join('\n'))).toEqual(await idsOf(texts))
  })

  it.each(pieces.map(({ text, named }, index) => [text.split('\n', 1)[0], named, index] as const))(
    'of others stay when the words of a block change: %s',
    async (_, named, changed) => {
      const before = await idsOf(texts)
      const edited = pieces.map(({ text }, index) =>
        text.replace('WORD', index === changed ? 'wind' : 'water'),
      )
      const [gone, come] = difference(before, await idsOf(edited))
      expect([gone?.length, come?.length]).toEqual(named ? [0, 0] : [1, 1])
    },
  )

  it.each(pieces.map(({ text }, index) => [text.split('\n', 1)[0], index] as const))(
    'of others stay when a block is taken out: %s',
    async (_, removed) => {
      const before = await idsOf(texts)
      const [, come] = difference(before, await idsOf(texts.filter((__, index) => index !== removed)))
      const isTwin = texts[removed]?.includes('one.png')
      expect(come).toHaveLength(isTwin ? 1 : 0)
    },
  )

  it('of others stay when a term or a title gets another name', async () => {
    const before = await idsOf(texts)
    for (const [name, other] of [
      ['**Reach**', '**Grasp**'],
      ['comparison Side by side', 'comparison One by one'],
      ['{#pairs}', '{#couples}'],
    ] as const) {
      const [gone, come] = difference(before, await idsOf(texts.map((text) => text.replace(name, other))))
      expect([name, gone?.length, come?.length]).toEqual([name, 1, 1])
    }
  })

  it('have none in common with those of a page in another language', async () => {
    const site = { baseUrl: 'https://example.org', name: 'Waves' }
    const idsIn = async (lang: string): Promise<string[]> => {
      const { article } = compileText(`---\ntitle: Waves\nlang: ${lang}\n---\n${texts.join('\n\n')}\n`)
      if (article === undefined) throw new Error(lang)
      const { files } = await jsonldRenderer.render(article, options, {
        ...createContext(),
        asset: anyPicture,
        site,
      })
      return [...String(files[0]?.content).matchAll(/"@id": "(.*?)"/g)].map(([, id]) => id ?? '')
    }
    const french = new Set(await idsIn('fr'))
    const shared = [...new Set(await idsIn('en'))].filter((id) => french.has(id))
    expect(shared).toEqual(['https://example.org/#website'])
  })
})
