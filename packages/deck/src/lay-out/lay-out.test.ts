import { type Article, type Block, type List, plainText } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { createBuilder } from '../../test/build-article.ts'
import { generateArticle } from '../../test/generate-article.ts'
import { createDeck } from '../create-deck.ts'
import { type Geometry, geometries } from '../geometry.ts'
import { createRuler } from '../measure/ruler.ts'
import { themes } from '../themes/built-in-themes.ts'
import { measurerFor } from '../themes/measurer-for.ts'
import { layOut } from './lay-out.ts'

const measurer = measurerFor(themes.default)
const ruler = createRuler(measurer, () => undefined)

const laidOut = (seed: number, geometry: Geometry, lang = 'en') => {
  const { slides } = createDeck(generateArticle(seed).article, { geometry, measurer })
  return slides.map((slide) => ({ slide, pieces: layOut(slide, { geometry, ruler, lang }) }))
}

const laidOutOf = (made: Article) =>
  createDeck(made, { measurer }).slides.map((slide) =>
    layOut(slide, { geometry: geometries['16:9'], ruler, lang: 'en' }),
  )

describe('layOut', () => {
  it.each(Object.entries(geometries))('keeps every piece within the margins of %s', (_, geometry) => {
    const out = [0, 1, 2, 3].flatMap((seed) =>
      laidOut(seed, geometry).flatMap(({ slide, pieces }) =>
        pieces
          .filter((piece) => {
            const { x, y, width, height } = piece.box
            const foot = geometry.height - geometry.marginBottom + (slide.layout === 'title' ? 24 : 0)
            return !(
              x > geometry.marginX - 5 &&
              x + width < geometry.width - geometry.marginX + 1 &&
              y >= 0 &&
              y + height < foot + 1
            )
          })
          .map((piece) => JSON.stringify([slide.id, piece.kind, piece.box])),
      ),
    )
    expect(out).toEqual([])
  })

  it('is a plain list in the order of reading: the title first, code after the words that it stands below', () => {
    const { article, list, id, paragraph, section } = createBuilder()
    const code = { type: 'code' as const, id: id(), value: 'let a = 1\nlet b = 2' }
    const mixed = list(['First', 'Second', 'Third'])
    mixed.children[1]?.children.push(code, paragraph('Below it.'))
    const own: Block = { type: 'slide', id: id(), children: [paragraph('Above.'), mixed] }
    const [, slide] = laidOutOf(article([section('Heading', [own])]))
    expect(slide?.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'code', 'text', 'text'])
    const [title, , above, inside, below, rest] = slide ?? []
    expect(title).toMatchObject({ role: 'title' })
    expect(above?.kind === 'text' && plainText([...above.blocks])).toContain('Second')
    expect(inside?.box.x).toBeGreaterThan(above?.box.x ?? 0)
    expect(below?.kind === 'text' && plainText([...below.blocks])).toBe('Below it.')
    expect(rest?.kind === 'text' && plainText([...rest.blocks])).toBe('Third')
    const tops = (slide ?? []).map(({ box }) => box.y)
    expect(tops).toEqual([...tops].sort((a, b) => a - b))
  })

  it('keeps what is nested deep within the margins', () => {
    const { article, id, paragraph, section } = createBuilder()
    const deep = Array.from({ length: 60 }).reduce<Block>(
      (inner) => ({ type: 'blockquote', id: id(), children: [inner] }),
      paragraph('Deep.'),
    )
    const [, slide = []] = laidOutOf(
      article([section('Heading', [{ type: 'slide', id: id(), children: [deep] }])]),
    )
    expect(slide.length).toBeGreaterThan(60)
    expect(slide.filter(({ box }) => box.width <= 0 || box.x + box.width > 1200)).toEqual([])
  })

  it('goes on counting after what stands in a list', () => {
    const { article, list, id, section } = createBuilder()
    const mixed: List = { ...list(['First', 'Second']), ordered: true, start: 4 }
    mixed.children[0]?.children.push({ type: 'code', id: id(), value: 'code' })
    const own: Block = { type: 'slide', id: id(), children: [mixed, { type: 'thematicBreak', id: id() }] }
    const [, slide] = laidOutOf(article([section('Heading', [own])]))
    const starts = (slide ?? []).flatMap((piece) =>
      piece.kind === 'text'
        ? piece.blocks.flatMap((block) => (block.type === 'list' ? [block.start] : []))
        : [],
    )
    expect(starts).toEqual([4, 5])
  })

  it('is turned around where lines begin at the right, and nothing else', () => {
    const turned = laidOut(3, geometries['16:9'], 'ar').flatMap(({ pieces }) => pieces)
    const straight = laidOut(3, geometries['16:9']).flatMap(({ pieces }) => pieces)
    expect(turned.map(({ box }) => Math.round(1280 - box.x - box.width))).toEqual(
      straight.map(({ box }) => Math.round(box.x)),
    )
    expect(turned.map(({ box }) => box.y)).toEqual(straight.map(({ box }) => box.y))
  })

  it('takes hardly any time beside making the deck', () => {
    const { article, section, list, paragraph } = createBuilder()
    const blocks = Array.from({ length: 60 }, (_, index) =>
      section(`Section ${index}`, [
        paragraph('A sentence of some words. '.repeat(9)),
        list(['One', 'Two', 'Three']),
      ]),
    )
    const { slides } = createDeck(article(blocks), { measurer })
    const from = process.cpuUsage().user
    for (const slide of slides) layOut(slide, { geometry: geometries['16:9'], ruler, lang: 'en' })
    expect(slides.length).toBeGreaterThan(59)
    expect(process.cpuUsage().user - from).toBeLessThan(1_000_000)
  })
})

describe('a picture that is narrower than its place', () => {
  const sized = createRuler(measurer, () => ({ width: 600, height: 900 }))
  const build = createBuilder()
  const pictureOf = (blocks: Block[], lang = 'en') => {
    const { slides } = createDeck(build.article([build.section('Seen', blocks)]), { ruler: sized })
    return slides
      .flatMap((slide) => layOut(slide, { geometry: geometries['16:9'], ruler: sized, lang }))
      .find(({ kind }) => kind === 'image')
  }
  const middleOf = ({ x, width }: { x: number; width: number }) => Math.round(x + width / 2)

  it.each(['en', 'ar'])('stands in the middle of its slide where it is alone, in %s', (lang) => {
    const picture = pictureOf([build.paragraph(build.image('tall.png'))], lang)
    expect(picture && middleOf(picture.box)).toBe(640)
  })

  it('stands beside the text that goes with it', () => {
    const list = build.list([[build.paragraph('One')], [build.paragraph('Two')]])
    const picture = pictureOf([list, build.paragraph(build.image('tall.png'))])
    expect(picture && middleOf(picture.box)).not.toBe(640)
  })
})
