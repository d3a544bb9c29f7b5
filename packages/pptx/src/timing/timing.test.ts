import { describe, expect, it } from 'vitest'
import type { Appearance } from './appearance.ts'
import { timing } from './timing.ts'

const text = (shape: number, step: number, paragraphs?: number[]): Appearance => ({
  shape,
  step,
  kind: 'text',
  ...(paragraphs === undefined ? {} : { paragraphs }),
})

/** At each press, what becomes visible: the shape's id, with `.` and the paragraph. */
const pressesOf = (xml: string): string[][] => {
  const presses: string[][] = []
  for (const [effect] of xml.matchAll(/nodeType="(?:click|with)Effect".*?<p:set>.*?<\/p:tgtEl>/gs)) {
    const shape = /spid="(\d+)"/.exec(effect)?.[1]
    const paragraph = /st="(\d+)"/.exec(effect)?.[1]
    if (effect.includes('clickEffect')) presses.push([])
    presses.at(-1)?.push(paragraph === undefined ? `${shape}` : `${shape}.${paragraph}`)
  }
  return presses
}

describe('timing', () => {
  it('is nothing for a slide that shows everything from the start', () => {
    expect(timing([])).toBe('')
  })

  it.each<[string, Appearance[], string[][]]>([
    ['shapes in the order of their steps', [text(3, 2), text(2, 1)], [['2'], ['3']]],
    ['all of a step at one press', [text(2, 1), { shape: 5, step: 1, kind: 'object' }], [['2', '5']]],
    ['paragraphs one by one', [text(4, 1, [0, 1]), text(4, 2, [2])], [['4.0', '4.1'], ['4.2']]],
    ['steps that leave numbers out', [text(2, 3), text(3, 9)], [['2'], ['3']]],
  ])('shows %s', (_, appearances, expected) => {
    expect(pressesOf(timing(appearances))).toEqual(expected)
  })

  it('tells of each shape once how it is built, and of objects nothing', () => {
    const xml = timing([
      text(4, 1, [0]),
      text(4, 2, [1]),
      text(5, 1),
      { shape: 6, step: 1, kind: 'drawing' },
      { shape: 7, step: 1, kind: 'object' },
    ])
    expect(xml.match(/<p:bldP [^>]*>/g)).toEqual([
      '<p:bldP spid="4" grpId="0" build="p"/>',
      '<p:bldP spid="5" grpId="0"/>',
      '<p:bldP spid="6" grpId="0" animBg="1"/>',
    ])
  })

  it('numbers its nodes from 1, each once', () => {
    const ids = [...timing([text(2, 1), text(3, 2)]).matchAll(/<p:cTn id="(\d+)"/g)].map(([, id]) =>
      Number(id),
    )
    expect(ids).toEqual(ids.map((_, index) => index + 1))
  })
})
