import { contentCollections } from '../entrants/content-collections.ts'
import { eleventy } from '../entrants/eleventy.ts'
import type { Entrant } from '../entrants/entrant.ts'
import { hugoOneOutput, hugoThreeOutputs } from '../entrants/hugo.ts'
import { marp } from '../entrants/marp.ts'
import { node } from '../entrants/node.ts'
import { pandoc } from '../entrants/pandoc.ts'
import { trifold } from '../entrants/trifold.ts'
import { trifoldOneChanged, trifoldUnchanged } from '../entrants/trifold-again.ts'
import { velite } from '../entrants/velite.ts'
import type { Case, Entry } from './case.ts'

/** Everything that a build is for: text, slides and data. */
const three = trifold('Trifold', 'markdown,slides,jsonld')
/** Every format that needs no browser. */
const all = trifold('Trifold, all formats', 'markdown,html,slides,pptx,jsonld,reveal,marp,iframe,deck,notes')
const decks = trifold('Trifold, decks', 'slides')
const powerPoint = trifold('Trifold, PowerPoint', 'pptx')

const entry = (articles: number, entrant: Entrant): Entry => ({ label: entrant.name, entrant, articles })
const entries = (articles: number, ...entrants: readonly Entrant[]): Entry[] =>
  entrants.map((entrant) => entry(articles, entrant))
const sized = (name: string, entrant: Entrant, articles: number): Entry => ({
  label: `${name}, ${articles}`,
  entrant,
  articles,
})
const sizes = [1, 100, 1000, 10_000]

/** What is measured, and what it is held to. */
export const cases: readonly Case[] = [
  {
    name: 'cold-1000',
    title: '1,000 articles from nothing',
    runs: 5,
    entries: entries(1000, three, hugoThreeOutputs, hugoOneOutput, eleventy, velite, contentCollections),
    targets: [{ quantity: 'wall', of: three.name, against: hugoThreeOutputs.name, atMost: 1.5, stretch: 1 }],
  },
  {
    name: 'cold-10000',
    title: '10,000 articles from nothing',
    runs: 3,
    entries: entries(10_000, three, hugoThreeOutputs),
    targets: [
      { quantity: 'wall', of: three.name, against: hugoThreeOutputs.name, atMost: 1 },
      { quantity: 'memory', of: three.name, against: hugoThreeOutputs.name, atMost: 0.25 },
    ],
  },
  {
    name: 'decks-1000',
    title: '1,000 decks alone',
    runs: 3,
    entries: entries(1000, decks, marp),
    targets: [{ quantity: 'cpu', of: decks.name, against: marp.name, atMost: 1 / 20 }],
  },
  {
    name: 'pptx-1000',
    title: '1,000 decks for PowerPoint',
    runs: 3,
    entries: entries(1000, powerPoint, pandoc),
    targets: [{ quantity: 'cpu', of: powerPoint.name, against: pandoc.name, atMost: 1 / 10 }],
  },
  {
    name: 'unchanged-10000',
    title: 'Nothing of 10,000 articles changed',
    runs: 9,
    entries: [entry(10_000, trifoldUnchanged), entry(0, node)],
    targets: [{ quantity: 'wall', of: trifoldUnchanged.name, against: node.name, atMost: 4 }],
  },
  {
    name: 'changed-10000',
    title: 'One of 10,000 articles changed',
    runs: 9,
    entries: [entry(10_000, trifoldOneChanged), entry(0, node)],
    targets: [{ quantity: 'wall', of: trifoldOneChanged.name, against: node.name, atMost: 5 }],
  },
  {
    name: 'one-article',
    title: 'One article, all formats, from nothing',
    runs: 9,
    entries: [...entries(1, all, marp), entry(0, node)],
    targets: [{ quantity: 'wall', of: all.name, against: marp.name, atMost: 0.3 }],
  },
  {
    name: 'growth',
    title: 'From one article to 10,000',
    runs: 3,
    entries: sizes.flatMap((size) => [sized('Trifold', three, size), sized('Hugo', hugoThreeOutputs, size)]),
    targets: (['wall', 'cpu', 'memory'] as const).map((quantity) => ({
      quantity,
      of: 'Trifold, 10000',
      against: 'Trifold, 1000',
      atMost: 10,
    })),
  },
]
