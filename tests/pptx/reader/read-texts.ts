import { load } from 'cheerio'
// Its package.json leads Node to a build that exports nothing.
import { type Element, parse } from 'pptxtojson/dist/index.js'

/** The texts of a slide and of its notes, as a reader that is none of ours finds them. */
export interface ReadSlide {
  /** One after the other, as they are read out. */
  readonly texts: readonly string[]
  readonly notes: string
}

/** Reads a file of PowerPoint with pptxtojson. */
export const readTexts = async (bytes: Uint8Array): Promise<ReadSlide[]> => {
  const copy = bytes.slice()
  const { slides } = await parse(copy.buffer)
  return slides.map(({ elements, note }) => ({
    texts: elements.toSorted(inOrder).flatMap(textsOf),
    notes: plain(note ?? ''),
  }))
}

/** It lists shapes before tables, and says by a number where each stands. */
const inOrder = (one: Element, other: Element): number => one.order - other.order

const textsOf = (element: Element): string[] => {
  if (element.type === 'group') return element.elements.flatMap(textsOf)
  if (element.type === 'table') return element.data.flatMap((row) => row.map(({ text }) => plain(text)))
  return 'content' in element ? [plain(element.content)] : []
}

/** HTML as its text, a line for each paragraph. */
const plain = (html: string): string => {
  const page = load(html.replace(/<\/(p|li)>|<br\s*\/?>/g, '$&\n'))
  return page.text().replaceAll('\u00a0', ' ').trim()
}
