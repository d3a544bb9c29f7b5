import type { Deck } from '@trifold/deck'
import { createStringifier, directionOf, limitEmphasis, type Words } from '@trifold/prose'
import type { Nodes, RootContent } from 'mdast'
import { startLowering } from './lower/start.ts'
import { numbered, type Page } from './page.ts'
import { commentOf, settingOf } from './print/comment.ts'
import { placesOf } from './print/places-of.ts'
import { setApart } from './print/set-apart.ts'
import { stringifyMarp } from './print/stringify-marp.ts'
import { spokenNodes } from './spoken-nodes.ts'

/** Prints slides of Marp's, with lines between them. */
export const printPages = (pages: readonly Page[], deck: Deck, words: Words): string => {
  const places = placesOf(deck, pages)
  const parts = partsOf(pages)
  return pages
    .map(({ slide, heading, nodes, notes }, index) => {
      const { number = 1, of = 1 } = parts[index] ?? {}
      const part = of > 1 ? words.partOf('', number, of).trim() : ''
      const shown: RootContent[] = heading === undefined ? nodes : [numbered(heading, part), ...nodes]
      const root = limitEmphasis({ type: 'root', children: structuredClone(shown) })
      linkToPages(root, places)
      if (directionOf(deck.lang) === 'rtl') setApart(root)
      const spoken = printNotes(notes, words)
      return [
        ...(slide.eyebrow === undefined ? [] : [settingOf('header', escaped(slide.eyebrow))]),
        stringifyMarp(root.children),
        ...(spoken === '' ? [] : [commentOf(spoken)]),
      ]
        .filter((text) => text !== '')
        .join('\n\n')
    })
    .join('\n\n---\n\n')
}

/** A text as Markdown that says the same: Marp reads headers as Markdown. */
const escaped = (value: string): string =>
  stringifyMarp([{ type: 'paragraph', children: [{ type: 'text', value }] }])

/** Notes as the speaker reads them: lists and links as Markdown, no escapes. */
const printNotes = (notes: Page['notes'], words: Words): string => {
  const children = spokenNodes(notes, startLowering(words))
  return stringifyPlain(limitEmphasis({ type: 'root', children })).trim()
}

const stringifyPlain = createStringifier({ handlers: { text: (node: { value: string }) => node.value } })

/** Points links to slides at Marp's ids, which are numbers; one to a slide that is not there leads nowhere. */
const linkToPages = (node: Nodes, places: ReadonlyMap<string, number>): void => {
  if (!('children' in node)) return
  const children: readonly Nodes[] = node.children
  // What a link holds may stand where the link stood.
  node.children = children.flatMap((child): Nodes[] => {
    linkToPages(child, places)
    if (child.type !== 'link' || !child.url.startsWith('#')) return [child]
    const place = places.get(child.url.slice(1))
    return place === undefined ? child.children : [{ ...child, url: `#${place}` }]
  }) as never[]
}

/** Of each page, which part it is of how many with the same title: parts of the deck's slides, cut further. */
const partsOf = (pages: readonly Page[]): { number: number; of: number }[] => {
  const runs: Page[][] = []
  pages.forEach((page) => {
    const last = runs.at(-1)?.at(-1)
    const goesOn = last !== undefined && (last.slide === page.slide || (page.slide.part?.index ?? 1) > 1)
    if (goesOn) runs.at(-1)?.push(page)
    else runs.push([page])
  })
  return runs.flatMap((run) => run.map((_, index) => ({ number: index + 1, of: run.length })))
}
