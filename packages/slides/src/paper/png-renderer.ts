import { defineRenderer, type OutputFile } from '@trifold/core'
import { z } from 'zod'
import { slidesOptionsSchema } from '../options.ts'
import { printInBrowser } from './print-in-browser.ts'

const pngOptionsSchema = slidesOptionsSchema
  .extend({
    scale: z
      .number()
      .min(0.25)
      .max(4)
      .default(2)
      .describe('Pixels for each px of a slide: at 2, a slide of 16:9 is 2560 × 1440 pixels.'),
  })
  .meta({ id: 'PngOptions', description: 'How pictures of slides are made.' })

/** Settings of the renderer `png`. */
export type PngOptions = z.infer<typeof pngOptionsSchema>

/** Prints each of an article's slides as a picture, with all of its steps: `slides/01.png`, `slides/02.png` … */
export const pngRenderer = defineRenderer<PngOptions>({
  name: 'png',
  group: 'slides',
  version: '1',
  requires: 'browser',
  options: pngOptionsSchema,
  render: (article, { scale, ...options }, context) =>
    printInBrowser(article, 'png', options, context, async (browser, document) => {
      const pictures = await browser.pictures(document, { selector: '[data-slide]', scale })
      return pictures.map((content, index) => fileOf(content, index, pictures.length))
    }),
})

const fileOf = (content: Uint8Array, index: number, total: number): OutputFile => {
  const path = `slides/${String(index + 1).padStart(Math.max(2, String(total).length), '0')}.png`
  return index === 0
    ? { path, content, role: 'main', label: 'Slides (PNG)' }
    : { path, content, role: 'asset' }
}
