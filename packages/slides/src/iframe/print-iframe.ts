import { plainText } from '@trifold/core'
import type { Deck } from '@trifold/deck'
import { directionOf, words } from '@trifold/prose'
import type { Fill } from '../templates.ts'

/** What the frame shows, and from where. */
export interface Framed {
  readonly deck: Deck
  /** The address of `slides.html`, as the page says it that the frame is pasted into. */
  readonly address: string
  /** The slide that the frame opens at, where that is not the first. */
  readonly slide: string | undefined
}

/** Where `slides.html` stands beside the page that this prints. */
const beside = '../slides.html'

/** A page that shows the frame at work, the HTML to paste, and each slide's own address. */
export const printIframe = (fill: Fill, { deck, address, slide }: Framed): string => {
  const { lang, title } = deck
  const shown = (file: string) => snippetOf(fill, deck, slide === undefined ? file : withSlide(file, slide))
  return fill('iframe', {
    lang,
    dir: directionOf(lang),
    title,
    frame: shown(beside),
    snippet: shown(address),
    slides: deck.slides.map(({ id, title: heading, part }) => ({
      here: withSlide(beside, id),
      address: withSlide(address, id),
      title:
        part === undefined ? plainText(heading) : words(lang).partOf(plainText(heading), part.index, part.of),
    })),
  })
}

const withSlide = (file: string, id: string): string => `${file}#${encodeURIComponent(id)}`

/** Width and height are for sites that take styles off. */
const snippetOf = (fill: Fill, { title, geometry }: Deck, src: string): string => {
  const { width, height } = geometry
  const scale = 960 / width
  return fill('iframe-snippet', {
    src,
    title,
    width: 960,
    height: Math.round(height * scale),
    ratio: ratioOf(width, height),
  }).trim()
}

/** In whole numbers, as small as can be: 16/9. */
const ratioOf = (width: number, height: number): string => {
  const common = (one: number, other: number): number => (other === 0 ? one : common(other, one % other))
  const by = common(width, height)
  return `${width / by}/${height / by}`
}
