import { defineRenderer } from '@trifold/core'
import { pressSlides } from '../press.ts'
import { publishedAt } from '../published-at.ts'
import { idPrefix, printReveal } from './print-reveal.ts'
import { revealBox } from './reveal-box.ts'
import { type RevealOptions, revealOptionsSchema } from './reveal-options.ts'

/** Prints an article as sections to paste into a deck of reveal.js, with notes and steps in its terms. */
export const revealRenderer = defineRenderer<RevealOptions>({
  name: 'reveal',
  group: 'slides',
  version: '1',
  options: revealOptionsSchema,
  render: (article, { width, height, ...options }, context) => {
    const prefix = idPrefix(article.meta.slug)
    const format = {
      name: 'reveal',
      file: 'slides.html',
      box: revealBox({ width, height }),
      anchor: (id: string) => `#/${encodeURIComponent(`${prefix}${id}`)}`,
      address: (href: string) => publishedAt(href, article.meta, context.site) ?? href,
      bareNotes: true,
    } as const
    return pressSlides(article, format, options, context, async (press) => [
      {
        path: 'embed/reveal.html',
        content: await printReveal(press, { width, height }),
        role: 'snippet',
        label: 'Slides for reveal.js',
      },
    ])
  },
})
