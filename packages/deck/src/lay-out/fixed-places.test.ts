import { type Block, plainText } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { createBuilder } from '../../test/build-article.ts'
import { generateArticle } from '../../test/generate-article.ts'
import { createDeck } from '../create-deck.ts'
import { type Geometry, geometries } from '../geometry.ts'
import { createRuler } from '../measure/ruler.ts'
import { themes } from '../themes/built-in-themes.ts'
import { measurerFor } from '../themes/measurer-for.ts'
import { layOut } from './lay-out.ts'
import type { TextPiece } from './piece.ts'

const measurer = measurerFor(themes.default)
const ruler = createRuler(measurer, () => undefined)

/** Places as a template of 4:3 has them; what its headers have no place for is left out. */
const template: Geometry = {
  width: 960,
  height: 720,
  marginX: 48,
  marginRight: 96,
  marginTop: 40,
  marginBottom: 60,
  header: { height: 130, title: { x: 48, y: 40, width: 816, height: 110, sizes: [52, 44, 36, 28] } },
  openers: {
    title: {
      title: { x: 72, y: 200, width: 816, height: 150, sizes: [60, 44, 36] },
      text: { x: 144, y: 370, width: 672, height: 160 },
    },
    section: {
      title: { x: 72, y: 400, width: 816, height: 120, sizes: [48, 36] },
      text: { x: 72, y: 250, width: 816, height: 140 },
    },
  },
}

const { article, section, list, paragraph } = createBuilder()

const laidOut = (made: ReturnType<typeof article>, geometry = template) => {
  const { slides, misfits } = createDeck(made, { geometry, measurer })
  const context = { geometry, ruler, lang: 'en' }
  return { misfits, slides: slides.map((slide) => ({ slide, pieces: layOut(slide, context) })) }
}

const titleOf = (pieces: ReturnType<typeof layOut>): TextPiece | undefined =>
  pieces.find((piece): piece is TextPiece => piece.kind === 'text' && piece.role === 'title')

describe('a deck for fixed places', () => {
  it('tells in its titles what kind of callout stands there, since no line above them does', () => {
    const callout = (title?: string): Block => ({
      type: 'callout',
      id: `callout-${title}`,
      kind: 'warning',
      ...(title === undefined ? {} : { title: [{ type: 'text', value: title }] }),
      children: [paragraph('Clocks lie, and the longer they run the more of them do. '.repeat(5))],
    })
    const titlesOf = (geometry: Geometry) =>
      laidOut(article([section('Rules', [callout('Clocks'), list(['A', 'B', 'C']), callout()])]), geometry)
        .slides.map(({ slide }) => plainText(slide.title))
        .filter((title) => !title.startsWith('Title'))
    expect(titlesOf(template)).toContain('Warning: Clocks')
    expect(titlesOf(template)).toContain('Warning: Rules')
    expect(titlesOf(geometries['16:9']).some((title) => title.startsWith('Warning:'))).toBe(false)
  })

  it('has its titles there, as large as they may be, and its content below', () => {
    const { slides } = laidOut(article([section('Short', [list(['A', 'B', 'C'])])], { subtitle: 'More' }))
    const [cover, content] = slides
    expect(titleOf(cover?.pieces ?? [])).toMatchObject({ box: { x: 72, y: 200, width: 816 }, size: 60 })
    expect(cover?.pieces.find(({ slot }) => slot === 'subtitle')?.box).toMatchObject({ x: 144, y: 370 })
    expect(titleOf(content?.pieces ?? [])).toMatchObject({ box: { x: 48, y: 40 }, size: 52 })
    expect(content?.pieces.find(({ kind }) => kind === 'list')?.box).toMatchObject({ x: 48, y: 170 })
  })

  it('sets a long title smaller, and cuts one that its place cannot hold; the notes tell the whole', () => {
    const sizeOf = (words: number) => {
      const { slides, misfits } = laidOut(article([section('word '.repeat(words), [list(['A', 'B', 'C'])])]))
      expect(misfits).toEqual([])
      return slides[1]?.slide
    }
    expect([2, 14, 24].map((words) => sizeOf(words)?.titleSize)).toEqual([52, 44, 28])
    const cut = sizeOf(200)
    expect(plainText(cut?.title ?? []).endsWith('…')).toBe(true)
    expect(plainText(cut?.notes ?? [])).toContain('word '.repeat(190))
  })

  it.each([
    ['bold, as our own', {}, 44],
    ['in the weight of text', { light: true }, 52],
    ['in bold capitals', { capitals: true }, 36],
  ])('measures a title in the letters that its place sets: %s', (_, letters, size) => {
    const { header } = template
    const words = 'What the bakers need daily'
    const width = measurer.widestLine([{ text: words, heading: true, light: true }]) * 52 + 4
    const title = { x: 48, y: 40, width, height: 60, sizes: [52, 44, 36, 28] as [number, ...number[]] }
    const geometry = {
      ...template,
      header: { height: header?.height ?? 130, title: { ...title, ...letters } },
    }
    const made = article([section(words, [list(['A', 'B', 'C'])])])
    const { slides, misfits } = laidOut(made, geometry)
    expect([slides[1]?.slide.titleSize, misfits]).toEqual([size, []])
  })

  it('keeps definitions on one slide that need only stand closer, and our own slides as they are', () => {
    const definition = (term: string): Block => ({
      type: 'termDefinition',
      id: term,
      term,
      children: [paragraph({ type: 'strong', children: [{ type: 'text', value: term }] }, ' is what rises.')],
    })
    const made = article([section('Words', ['Starter', 'Levain', 'Poolish'].map(definition))])
    const low = { ...template, height: 472, header: template.header }
    const counts = (geometry: Geometry) =>
      laidOut(made, geometry)
        .slides.filter(({ slide }) => slide.layout === 'definition')
        .map(({ slide: { slots } }) => {
          const { definitions } = slots
          return definitions?.kind === 'terms' ? [definitions.terms.length, definitions.tight] : []
        })
    expect(counts(low)).toEqual([[3, true]])
    expect(counts(template)).toEqual([[3, undefined]])
    expect(counts({ ...geometries['16:9'], height: 472 })).toEqual([
      [2, undefined],
      [1, undefined],
    ])
  })

  it('speaks what the title slide has no room for', () => {
    const { slides } = laidOut(article([paragraph('Text.')], { subtitle: 'many words '.repeat(60) }))
    expect(Object.keys(slides[0]?.slide.slots ?? {})).not.toContain('subtitle')
    expect(plainText(slides[0]?.slide.notes ?? [])).toContain('many words many words')
  })

  it('leaves out the line above a title where there is no place for it, and speaks what only that would tell', () => {
    const own: Block = {
      type: 'slide',
      id: 'own',
      title: [{ type: 'text', value: 'Own title' }],
      children: [list(['A', 'B', 'C'])],
    }
    const made = article([section('Heading', [own])])
    const [, slide] = laidOut(made).slides
    expect(slide?.slide.eyebrow).toBeUndefined()
    expect(plainText(slide?.slide.notes ?? [])).toContain('Heading')
    expect(laidOut(made, geometries['4:3']).slides[1]?.slide.eyebrow).toBe('Heading')
  })

  it('keeps within its places whatever the article', () => {
    const { slides, misfits } = [0, 1, 2, 3, 4, 5]
      .map((seed) => laidOut(generateArticle(seed).article))
      .reduce((all, one) => ({
        slides: [...all.slides, ...one.slides],
        misfits: [...all.misfits, ...one.misfits],
      }))
    const told = new Set(misfits.map(({ slide }) => slide))
    const out = slides
      .filter(({ slide }) => !told.has(slide.id) && slide.layout !== 'title' && slide.layout !== 'section')
      .flatMap(({ slide, pieces }) =>
        pieces
          .filter(({ slot, box }) => slot !== undefined && (box.y < 160 || box.y + box.height > 661))
          .map(({ kind, box }) => JSON.stringify([slide.id, kind, box])),
      )
    expect(out).toEqual([])
    expect(misfits.length).toBeLessThan(slides.length / 30)
  })
})
