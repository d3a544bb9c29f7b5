import { describe, expect, it } from 'vitest'
import { missingBlocks } from './missing-blocks.ts'
import type { Entry } from './outline.ts'

const types: Record<string, Entry['type']> = {
  '#': 'section',
  d: 'termDefinition',
  c: 'comparison',
  s: 'story',
  f: 'faq',
}

/** `d:reach` is a definition with that id; without one, its id is its own. */
const outline = (text: string, language: string): Entry[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word, index) => {
      const [type = '', id = `${language}-${index}`] = word.split(':')
      return { type: types[type] ?? 'story', id, name: '', line: index + 1 }
    })

const cases: [what: string, original: string, translation: string, missing: number[]][] = [
  ['nothing', '', '', []],
  ['no block where all are there', '# d # c s', '# d # c s', []],
  ['no block where some were added', '# d', '# d d c', []],
  ['no heading', '# # #', '', []],
  ['all where there are none', 'd c', '', [1, 2]],
  ['the one of its kind', 'd c s', 'd s', [2]],
  ['that between two others', 'd c d s', 'd c s', [3]],
  ['that whose id the translation lacks', 'd:a d:b d:c', 'd:a d:c', [2]],
  ['that whose section has none', '# d # d # d', '# d # # d', [4]],
  ['the last of some that nothing tells apart', 'd d d', 'd d', [3]],
]

describe('a translation lacks', () => {
  it.each(cases)('%s', (_, original, translation, missing) => {
    const found = missingBlocks(outline(original, 'en'), outline(translation, 'fr'))
    expect(found.map(({ line }) => line)).toEqual(missing)
  })

  it('so many as there are fewer, of very many', () => {
    const many = (count: number) => outline('d '.repeat(count), 'en')
    const before = process.cpuUsage().user
    expect(missingBlocks(many(30_000), many(29_998))).toHaveLength(2)
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000)
  })
})
