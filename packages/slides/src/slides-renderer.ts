import { defineRenderer } from '@trifold/core'
import { type SlidesOptions, slidesOptionsSchema } from './options.ts'
import { pressSlides } from './press.ts'
import { printCover } from './print-cover.ts'
import { printDeck } from './print-deck.ts'

/** Prints an article as one HTML file that is a deck, its own player and a document to read; and its first slide as a picture. */
export const slidesRenderer = defineRenderer<SlidesOptions>({
  name: 'slides',
  group: 'slides',
  version: '1',
  options: slidesOptionsSchema,
  render: (article, options, context) =>
    pressSlides(article, { name: 'slides', file: 'slides.html' }, options, context, async (press) => [
      { path: 'slides.html', content: await printDeck(press), role: 'main', label: 'Slides' },
      { path: 'cover.svg', content: printCover(press), role: 'cover', label: 'First slide' },
    ]),
})
