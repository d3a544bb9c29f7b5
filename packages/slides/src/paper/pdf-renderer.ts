import { defineRenderer } from '@trifold/core'
import { type SlidesOptions, slidesOptionsSchema } from '../options.ts'
import { printInBrowser } from './print-in-browser.ts'

/** Prints an article's slides as PDF: tagged, with links, outline and title, one page for each slide. */
export const pdfRenderer = defineRenderer<SlidesOptions>({
  name: 'pdf',
  group: 'slides',
  version: '1',
  requires: 'browser',
  options: slidesOptionsSchema,
  render: (article, options, context) =>
    printInBrowser(article, 'pdf', options, context, async (browser, document) => [
      { path: 'slides.pdf', content: await browser.pdf(document), role: 'main', label: 'Slides (PDF)' },
    ]),
})
