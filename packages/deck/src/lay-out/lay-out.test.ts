import { describe, expect, it } from 'vitest'
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
})
